namespace KpiAnalytics.Engine.Domain;

/// <summary>The five reporting groups of the YJB, and "not known" (information not obtainable) as zero.</summary>
public enum Ethnicity : byte
{
    NotKnown,
    Asian,
    Black,
    Mixed,
    Other,
    White,
}
