namespace KpiAnalytics.Engine.Domain;

/// <summary>The court that gave an outcome. Zero is "not known" (also every outcome given out of court).</summary>
public enum CourtType : byte
{
    Unknown,
    Youth,
    Crown,
    Magistrates,
    Other,
}
