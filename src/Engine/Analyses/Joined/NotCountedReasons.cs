using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>Why the PNC may count a child in the period that the service's records do not.</summary>
/// <param name="list">Names the children asked about, each in the period; null = there is none, and they are the service's.</param>
internal sealed class NotCountedReasons(JoinedCaseload joined, string service, Period period, PncList? list)
{
    /// <summary>Charged or summonsed (1), youth caution (2): the outcome types that can make a first-time entrant (spec 2.7). A charge still needs a conviction.</summary>
    private static readonly ImmutableHashSet<int> Disposals = [1, 2];

    private readonly EntryOutcomes _outcomes = new(joined);

    /// <summary>The service's children, all of whom are looked at.</summary>
    public IEnumerable<string> Children => joined.Caseload.Extract.Children.Where(child => child.Service == service && !child.IsDeleted).Select(child => child.Ypid);

    /// <param name="ypid">Of a list given it may be nobody in the extract, and then no reason is found.</param>
    public DoubtedEntry Of(string ypid)
    {
        PncEntry? listed = list?.Of(ypid);
        if (!_outcomes.Holds(ypid))
        {
            return new DoubtedEntry(ypid, listed?.Date, []);
        }

        (EntryOutcome? entry, EntryOutcome? first) = (_outcomes.FirstOf(ypid), _outcomes.FirstOfAnyAge(ypid));
        PoliceContact? disposed = first is null ? joined.ContactsOf(ypid).FirstOrDefault(IsDisposed) : null;
        FoundReason?[] reasons =
        [
            MissingResult(disposed) ?? (first is null ? WithoutResult(listed) : null), TooOld(entry, first), InPeriod(entry)?.Elsewhere() ?? OtherService(ypid),
            OtherPeriod(entry) ?? OtherDay(entry, listed),
        ];
        return new DoubtedEntry(ypid, entry?.Date ?? first?.Date ?? disposed?.OutcomeDate ?? listed?.Date, [.. reasons.OfType<FoundReason>()]);
    }

    private bool IsDisposed(PoliceContact contact) =>
        contact.Kind == ContactKind.Suspected && contact.OutcomeType is { } type && Disposals.Contains(type) && contact.OutcomeDate is { } day && period.Contains(day);

    private static FoundReason? MissingResult(PoliceContact? disposed) => disposed is null ? null
        : new(EntryReason.MissingResult, string.Create(CultureInfo.InvariantCulture,
            $"Crime {disposed.Reference} has the police outcome {disposed.OutcomeType} of {ContactWords.Day(disposed.OutcomeDate!.Value)}; the extract has no substantive outcome of the child."));

    private static FoundReason? WithoutResult(PncEntry? listed) => listed is null ? null
        : new(EntryReason.MissingResult, $"The PNC's list has {(listed.Disposal.Length > 0 ? listed.Disposal : "an entry")} of {ContactWords.Day(listed.Date)}; the extract has no substantive outcome of the child.");

    private FoundReason? TooOld(EntryOutcome? entry, EntryOutcome? first) => entry is null && InPeriod(first) is { } outcome ? outcome.TurnedEighteen() : null;

    private EntryOutcome? InPeriod(EntryOutcome? entry) => entry is not null && period.Contains(entry.Date) ? entry : null;

    private FoundReason? OtherPeriod(EntryOutcome? entry) => entry is null || period.Contains(entry.Date) || !period.Contains(entry.ArrestOrOffence) ? null
        : new(EntryReason.DateBasis, $"The {entry.ArrestOrOffenceName} of {ContactWords.Day(entry.ArrestOrOffence)} is in the period, the outcome of {ContactWords.Day(entry.Date)} is not.");

    private FoundReason? OtherDay(EntryOutcome? entry, PncEntry? listed) => entry is null || listed is null || period.Contains(entry.Date) ? null
        : new(EntryReason.DateBasis, $"The PNC's list has the child on {ContactWords.Day(listed.Date)}; the first outcome here, of {ContactWords.Day(entry.Date)}, is not in the period.");

    private FoundReason? OtherService(string ypid) => _outcomes.ServiceOf(ypid) is var held && held == service ? null
        : new(EntryReason.Moved, $"{held} holds the child.");
}
