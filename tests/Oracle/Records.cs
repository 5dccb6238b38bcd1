using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Oracle;

/// <summary>The records of an extract as far as they may be used: valid, and dated no later than its end.</summary>
internal sealed class Records
{
    public Records(Extract extract, DateOnly end)
    {
        Extract = extract;
        End = end;
        Children = extract.Children.ToDictionary(child => child.Ypid, StringComparer.Ordinal);
        OffencesOf = extract.Offences.ToLookup(offence => offence.Ypid, StringComparer.Ordinal);
        Valid =
        [
            .. from outcome in extract.Outcomes
               let child = Children[outcome.Ypid]
               where !outcome.IsAppealedAway && !child.IsDeleted && outcome.Date <= end
               let offence = OffencesOf[outcome.Ypid].Single(offence => offence.OffenceId == outcome.OffenceId)
               select new ValidOutcome(outcome, offence, child),
        ];
        Releases = [.. (extract.CustodyReleases ?? []).Where(release => !Children[release.Ypid].IsDeleted && release.Date <= end)];
    }

    public Extract Extract { get; }

    public DateOnly End { get; }

    public IReadOnlyDictionary<string, Child> Children { get; }

    public ILookup<string, Offence> OffencesOf { get; }

    /// <summary>"Not changed on appeal or appealed successfully; child not deleted; dated no later than the extract's end."</summary>
    public ImmutableArray<ValidOutcome> Valid { get; }

    /// <summary>Valid and of the group Pre-Court, First-tier, Community or Custody.</summary>
    public IEnumerable<ValidOutcome> Substantive => Valid.Where(outcome =>
        outcome.Tier is OutcomeTier.PreCourt or OutcomeTier.FirstTier or OutcomeTier.Community or OutcomeTier.Custody);

    /// <summary>Releases of children not deleted, dated no later than the extract's end.</summary>
    public ImmutableArray<CustodyRelease> Releases { get; }
}
