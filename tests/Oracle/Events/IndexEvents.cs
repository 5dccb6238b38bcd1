using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Oracle.Events;

/// <summary>"Proven reoffending": the index event of every child and quarter, with the reoffences that followed.</summary>
internal static class IndexEvents
{
    /// <summary>Of the events of one day a release comes before outcomes: MinBy keeps the first of equals.</summary>
    public static IEnumerable<OffenceEvent> Of(Records records) => Releases(records)
        .Concat(Outcomes(records))
        .Where(candidate => candidate.Age is >= 10 and <= 17)
        .GroupBy(candidate => (candidate.Child.Ypid, Quarter.Of(candidate.Date)))
        .Select(quarter => quarter.MinBy(candidate => candidate.Date)!)
        .Select(index => new OffenceEvent
        {
            Child = index.Child,
            Service = index.Service,
            Date = index.Date,
            Age = index.Age,
            Tier = index.Tier,
            OrderType = index.OrderType,
            CourtType = index.CourtType,
            LegalOutcome = index.LegalOutcome,
            Offence = index.Offence,
            Reoffences = Reoffences(records, index),
        });

    /// <summary>
    /// "A valid substantive outcome, not Custody, not for a breach offence, residence not OTHER." In seriousness order, so that
    /// the first of those on one day is the one that counts.
    /// </summary>
    private static IEnumerable<OffenceEvent> Outcomes(Records records) => records.Substantive
        .Where(outcome => outcome.Tier != OutcomeTier.Custody && !outcome.Offence.IsBreach && !outcome.Outcome.IsResidentElsewhere)
        .InSeriousnessOrder()
        .Select(outcome => new OffenceEvent(outcome, outcome.AgeOnTheDay));

    /// <summary>Releases that count; of several on one day the first by offenceID.</summary>
    private static IEnumerable<OffenceEvent> Releases(Records records) =>
        from release in records.Releases.OrderBy(release => release.OffenceId, StringComparer.Ordinal)
        where !SentenceIsGone(records, release)
        let child = records.Children[release.Ypid]
        let age = Calendar.CompletedYears(child.DateOfBirth, release.Date)
        let offence = records.OffencesOf[release.Ypid].SingleOrDefault(offence => offence.OffenceId == release.OffenceId)
        select new OffenceEvent
        {
            Child = child,
            Service = child.Service,
            Date = release.Date,
            Age = age,
            Tier = OutcomeTier.Custody,
            OrderType = OrderType.Custody,
            Offence = offence,
        };

    /// <summary>"Its linked offence has custody outcomes and every one is appealed away or OTHER."</summary>
    private static bool SentenceIsGone(Records records, CustodyRelease release)
    {
        Outcome[] sentences =
        [
            .. records.Extract.Outcomes.Where(outcome => outcome.Ypid == release.Ypid && outcome.OffenceId == release.OffenceId
                && outcome.Disposal.Tier == OutcomeTier.Custody && outcome.Date <= records.End),
        ];
        return sentences.Length > 0 && sentences.All(sentence => sentence.IsAppealedAway || sentence.IsResidentElsewhere);
    }

    /// <summary>
    /// "A non-breach offence with offenceDate > index date and &lt;= index date + 12 months, whose earliest valid substantive
    /// outcome is dated &lt;= index date + 18 months (residence plays no part)."
    /// </summary>
    private static int Reoffences(Records records, OffenceEvent index)
    {
        DateOnly lastOffenceDay = Calendar.PlusMonths(index.Date, 12);
        DateOnly lastProofDay = Calendar.PlusMonths(index.Date, 18);
        return records.OffencesOf[index.Child.Ypid]
            .Where(offence => !offence.IsBreach && offence.Date > index.Date && offence.Date <= lastOffenceDay)
            .Count(offence => records.Substantive.Any(proof => ReferenceEquals(proof.Offence, offence) && proof.Date <= lastProofDay));
    }
}
