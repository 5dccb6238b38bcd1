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
        ValidOf = Valid.ToLookup(outcome => outcome.Child.Ypid, StringComparer.Ordinal);
        LinksOf = extract.ProgrammeOffences.ToLookup(link => link.Ypid, StringComparer.Ordinal);
        ResidencesOf = extract.Residences.ToLookup(home => home.Ypid, StringComparer.Ordinal);
        EteStatusesOf = extract.EteStatuses.ToLookup(status => status.Ypid, StringComparer.Ordinal);
        SendRecordsOf = extract.SendRecords.ToLookup(record => record.Ypid, StringComparer.Ordinal);
        HealthRecordsOf = extract.HealthRecords.ToLookup(record => record.Ypid, StringComparer.Ordinal);
        CareStatusesOf = extract.CareStatuses.ToLookup(status => status.Ypid, StringComparer.Ordinal);
        VictimsOf = extract.Victims.ToLookup(victim => victim.Ypid, StringComparer.Ordinal);
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

    public ILookup<string, ValidOutcome> ValidOf { get; }

    public ILookup<string, ProgrammeOffence> LinksOf { get; }

    public ILookup<string, Residence> ResidencesOf { get; }

    public ILookup<string, EteStatus> EteStatusesOf { get; }

    public ILookup<string, SendRecord> SendRecordsOf { get; }

    public ILookup<string, HealthRecord> HealthRecordsOf { get; }

    public ILookup<string, CareStatus> CareStatusesOf { get; }

    public ILookup<string, Victim> VictimsOf { get; }

    /// <summary>The offences a programme answers to.</summary>
    public IEnumerable<string> OffencesOfProgramme(Programme programme) => LinksOf[programme.Ypid]
        .Where(link => link.ProgrammeId == programme.ProgrammeId)
        .Select(link => link.OffenceId);

    /// <summary>"Outcomes of a programme = all outcomes of its linked offences": the valid ones, once each.</summary>
    public IEnumerable<ValidOutcome> OutcomesOf(Programme programme)
    {
        string[] offences = [.. OffencesOfProgramme(programme)];
        return ValidOf[programme.Ypid].Where(outcome => offences.Contains(outcome.Outcome.OffenceId));
    }
}
