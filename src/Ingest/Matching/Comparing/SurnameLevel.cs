namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>How two surnames stand to each other; names changed round are counted here, once.</summary>
internal enum SurnameLevel : byte
{
    NotKnown,
    Same,
    ChangedRound,
    NearlySame,
    OnePart,
    Similar,
    Different,
}
