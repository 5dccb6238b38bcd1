using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Dashboard.Loading;

/// <summary>How many dated events the extract holds in one quarter, before any counting rule.</summary>
/// <param name="Releases">Null = custody_releases.csv was not supplied, which is not the same as none.</param>
public sealed record QuarterCoverage(Quarter Quarter, int Offences, int Outcomes, int? Releases)
{
    /// <summary>Every quarter from the first event to the last, those without events too.</summary>
    public static IEnumerable<QuarterCoverage> Of(Extract extract)
    {
        Dictionary<Quarter, int> offences = Count(extract.Offences.Select(offence => offence.Date));
        Dictionary<Quarter, int> outcomes = Count(extract.Outcomes.Select(outcome => outcome.Date));
        Dictionary<Quarter, int>? releases = extract.CustodyReleases is { } supplied ? Count(supplied.Select(release => release.Date)) : null;

        Quarter[] used = [.. offences.Keys.Concat(outcomes.Keys).Concat(releases?.Keys.AsEnumerable() ?? []).Order()];
        if (used.Length == 0)
            yield break;

        for (Quarter quarter = used[0]; quarter <= used[^1]; quarter += 1)
            yield return new(quarter, offences.GetValueOrDefault(quarter), outcomes.GetValueOrDefault(quarter), releases?.GetValueOrDefault(quarter));
    }

    private static Dictionary<Quarter, int> Count(IEnumerable<DateOnly> dates) =>
        dates.CountBy(Quarter.Of).ToDictionary();
}
