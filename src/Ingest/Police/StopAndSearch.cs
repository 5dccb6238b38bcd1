using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Police;

/// <summary>A stop and search of data.police.uk. The age is a band: 10-17 can be told apart, single years cannot.</summary>
/// <param name="Type">Person search, vehicle search, or both.</param>
/// <param name="Date">The day, as written.</param>
/// <param name="Sex">Not known where none is written.</param>
/// <param name="AgeBand">under 10, 10-17, 18-24, 25-34, over 34; empty where none is written.</param>
/// <param name="Ethnicity">As the person defined it.</param>
/// <param name="EthnicityObserved">As an officer saw it.</param>
/// <param name="Legislation">The act it was done under.</param>
/// <param name="ObjectOfSearch">What was looked for.</param>
/// <param name="Outcome">As published.</param>
/// <param name="IsOutcomeLinked">The outcome has to do with what was looked for; null where not stated.</param>
public sealed record StopAndSearch(
    string Type, DateOnly Date, Sex Sex, string AgeBand, Ethnicity Ethnicity, Ethnicity EthnicityObserved, string Legislation, string ObjectOfSearch,
    string Outcome, bool? IsOutcomeLinked)
{
    /// <summary>Aged 10 to 17, by the published band.</summary>
    public bool IsOfChild => AgeBand == "10-17";
}
