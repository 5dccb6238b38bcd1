namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>Whether two people are recorded with the same sex.</summary>
internal enum SexLevel : byte
{
    NotKnown,
    Same,
    Different,
}
