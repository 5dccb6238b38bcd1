namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>How two PNC ids stand to each other.</summary>
internal enum PncIdLevel : byte
{
    NotKnown,
    Same,
    OneCharacter,
    Different,
}
