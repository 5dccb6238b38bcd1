using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>Why the PNC may not count a child that the service's records count.</summary>
/// <param name="list">Held against it, a child on it in another period has that for a reason; null = there is none.</param>
internal sealed class CountedHereReasons(JoinedCaseload joined, Period period, PncList? list)
{
    private readonly EntryOutcomes _outcomes = new(joined);

    public DoubtedEntry Of(string ypid)
    {
        EntryOutcome entry = _outcomes.FirstOf(ypid) ?? throw new ArgumentException($"{ypid} has no first entry.", nameof(ypid));
        PncEntry? listed = list?.Of(ypid);
        FoundReason?[] reasons = [listed is null ? WithoutPncId(ypid) : null, entry.TurnedEighteen(), entry.OtherService(), OtherDay(entry, listed) ?? OtherPeriod(entry)];
        return new DoubtedEntry(ypid, entry.Date, [.. reasons.OfType<FoundReason>()]);
    }

    private FoundReason? WithoutPncId(string ypid) => joined.WithPncId?.Contains(ypid) != false ? null
        : new(EntryReason.MissingResult, "The service holds no PNC id for the child: the outcome may not be on the PNC, or not under this child.");

    private static FoundReason? OtherDay(EntryOutcome entry, PncEntry? listed) => listed is null ? null
        : new(EntryReason.DateBasis, $"The PNC's list has the child on {ContactWords.Day(listed.Date)}, outside the period; the outcome here is of {ContactWords.Day(entry.Date)}.");

    private FoundReason? OtherPeriod(EntryOutcome entry) => period.Contains(entry.ArrestOrOffence) ? null
        : new(EntryReason.DateBasis, $"The outcome of {ContactWords.Day(entry.Date)} is in the period, the {entry.ArrestOrOffenceName} of {ContactWords.Day(entry.ArrestOrOffence)} is not.");
}
