namespace KpiAnalytics.SampleData.Records;

/// <summary>The group of a legal outcome. The first four are substantive.</summary>
internal enum Tier
{
    PreCourt,
    FirstTier,
    Community,
    Custody,
    Diversion,
}
