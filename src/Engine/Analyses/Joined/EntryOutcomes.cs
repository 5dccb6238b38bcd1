using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>Looks up the records behind first substantive outcomes.</summary>
internal sealed class EntryOutcomes(JoinedCaseload joined)
{
    private readonly Dictionary<string, Child> _children = joined.Caseload.Extract.Children.ToDictionary(child => child.Ypid, StringComparer.Ordinal);

    private readonly ILookup<string, Offence> _offences = joined.Caseload.Extract.Offences.ToLookup(offence => offence.Ypid, StringComparer.Ordinal);

    private readonly ILookup<string, Outcome> _outcomes = joined.Caseload.Extract.Outcomes.ToLookup(outcome => outcome.Ypid, StringComparer.Ordinal);

    public bool Holds(string ypid) => _children.TryGetValue(ypid, out Child? child) && !child.IsDeleted;

    /// <summary>The code of the service that holds a child.</summary>
    public string ServiceOf(string ypid) => _children[ypid].Service;

    /// <summary>The first that the counting rules of first-time entrants accept but for residence; null where there is none.</summary>
    public EntryOutcome? FirstOf(string ypid) => First(ypid, IsEligible);

    /// <summary>The first of any age.</summary>
    public EntryOutcome? FirstOfAnyAge(string ypid) => First(ypid, _ => true);

    /// <summary>The ages the measure asks for: 10 to 17 at the arrest or offence, at most 17 at the first hearing.</summary>
    public static bool IsEligible(EntryOutcome entry) =>
        entry.AgeAtArrestOrOffence is >= Outcomes.YoungestAge and <= Outcomes.OldestAge
        && (entry.Offence.AgeOnFirstHearing ?? entry.AgeOnOutcome) <= Outcomes.OldestAge;

    private EntryOutcome? First(string ypid, Func<EntryOutcome, bool> wanted) =>
        joined.ProvenOf(ypid).Select(proven => Of(ypid, proven)).FirstOrDefault(wanted);

    private EntryOutcome Of(string ypid, ProvenOutcome proven)
    {
        (Offence offence, Outcome outcome) = (
            from candidate in _offences[ypid]
            where joined.Caseload.Histories.Places.Offence(proven.Child, candidate.OffenceId) == proven.Offence
            from decided in _outcomes[ypid]
            where decided.OffenceId == candidate.OffenceId && decided.Date == proven.Date && decided.Disposal == proven.Disposal && !decided.IsAppealedAway
            select (candidate, decided)).First();
        return new EntryOutcome(_children[ypid], proven, offence, outcome);
    }
}
