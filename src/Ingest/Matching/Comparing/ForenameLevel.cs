namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>How two forenames stand to each other.</summary>
internal enum ForenameLevel : byte
{
    NotKnown,
    Same,
    ShortForm,
    NearlySame,
    MiddleName,
    Initial,
    Similar,
    Different,
}
