namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>How near two postcodes are.</summary>
internal enum PostcodeLevel : byte
{
    NotKnown,
    Same,
    SameSector,
    SameDistrict,
    Different,
}
