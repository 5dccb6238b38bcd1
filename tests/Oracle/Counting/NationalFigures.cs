using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Counting;

/// <summary>Reoffending, first entry, custody, sentences and serious violence (spec 4.1-4.4, 4.8, 4.10, 5.9).</summary>
internal static class NationalFigures
{
    private static readonly Line Cohort = Line.All(tables => tables.Index, Line.Rows);

    private static readonly Line Reoffenders = Line.Of<OffenceEvent>(tables => tables.Index, Line.Rows, index => index.Reoffences > 0);

    private static readonly Line Reoffences = Line.Sum<OffenceEvent>(tables => tables.Index, index => index.Reoffences);

    private static readonly Line Custody = Line.All(tables => tables.Custody, Line.Rows);

    private static readonly Line Sanctioned = Line.All(tables => tables.Sanction, Line.Children);

    private static readonly Line Proven = Line.All(tables => tables.ProvenOffence, Line.Rows);

    private static readonly Line Serious = Proven with { Test = row => ((OffenceEvent)row).IsSeriousViolence };

    private static readonly Line Violence = Proven with { Test = row => ((OffenceEvent)row).IsViolence };

    private static readonly Line SeriousChildren = Serious with { Unit = Line.ChildrenPerQuarter };

    public static readonly Figure[] All =
    [
        new("reoffending.binary", Sort.Share, 100, Reoffenders, Cohort),
        new("reoffending.frequency", Sort.Ratio, 1, Reoffences, Reoffenders),
        new("reoffending.per_offender", Sort.Ratio, 1, Reoffences, Cohort),
        new("prolific.share", Sort.Concentration, 100, Reoffences, Reoffences),
        PerResident("fte.rate", 100_000, Line.All(tables => tables.FirstEntry, Line.Rows)),
        PerResident("custody.rate", 1_000, Custody),
        Count("custody.children", Custody with { Unit = Line.Children }),
        Count("custody.sentences", Custody),
        PerResident("sentenced.rate_per_10000", 10_000, Sanctioned),
        new("sentenced.profile", Sort.Share, 100, Sanctioned, Sanctioned with { OfTotal = true }),
        PerResident("serious_violence.rate", 10_000, Serious),
        new("violence.serious_share", Sort.Share, 100,
            Violence with { Test = row => row is OffenceEvent { IsViolence: true, IsSeriousViolence: true } }, Violence),
        Count("knife.offences", Proven with { Test = row => ((OffenceEvent)row).Offence!.IsKnifeRelated }),
        PerResident("kpi9", 10_000, Serious),
        new("kpi9a", Sort.Share, 100, Serious, Proven),
        new("kpi9b", Sort.Share, 100, SeriousChildren, Proven with { Unit = Line.ChildrenPerQuarter }),
        new("kpi9c", Sort.Share, 100, Serious, Serious with { OfTotal = true }),
        new("kpi9d", Sort.Share, 100, Serious, Serious with { OfTotal = true }),
        new("kpi9e", Sort.Share, 100, Serious, Proven),
        Count("kpi9f", SeriousChildren),
    ];

    private static Figure PerResident(string id, int multiplier, Line above) => new(id, Sort.Rate, multiplier, above, null) { IsPerResident = true };

    private static Figure Count(string id, Line above) => new(id, Sort.Count, 1, above, null);
}
