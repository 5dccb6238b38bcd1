using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Kpis;

/// <summary>KPI 2: suitable education, training or employment at the end of the order (spec 5.2).</summary>
internal static class Kpi2Ete
{
    private static readonly ImmutableArray<(string Id, string Words, Fact Fact, Dimension Age)> Figures =
    [
        ("start_suitable", "in suitable ETE at the start", Fact.SuitableEteAtStart, Dimensions.SchoolAgeAtStart),
        ("start_unsuitable", "in unsuitable ETE at the start", Fact.UnsuitableEteAtStart, Dimensions.SchoolAgeAtStart),
        ("end_suitable", "in suitable ETE at the end", Fact.SuitableEteAtEnd, Dimensions.SchoolAgeAtEnd),
        ("end_unsuitable", "in unsuitable ETE at the end", Fact.UnsuitableEteAtEnd, Dimensions.SchoolAgeAtEnd),
    ];

    private static readonly ImmutableArray<(string Id, string Words, Fact Fact)> Offers =
    [
        ("start_full_time", "offered full-time ETE at the start", Fact.FullTimeAtStart),
        ("start_part_time", "offered part-time ETE at the start", Fact.PartTimeAtStart),
        ("end_full_time", "offered full-time ETE at the end", Fact.FullTimeAtEnd),
        ("end_part_time", "offered part-time ETE at the end", Fact.PartTimeAtEnd),
    ];

    private static readonly ImmutableArray<(string Id, string Words, Dimension By, string Column)> Profiles =
    [
        ("kpi2d.start", "KPI 2d: provision at the start", Dimensions.ProvisionAtStart, "provisionType"),
        ("kpi2d.end", "KPI 2d: provision at the end", Dimensions.ProvisionAtEnd, "provisionType"),
        ("kpi2e.start_offered", "KPI 2e: hours offered at the start", Dimensions.HoursOfferedAtStart, "hoursOffered"),
        ("kpi2e.start_attended", "KPI 2e: hours attended at the start", Dimensions.HoursAttendedAtStart, "hours"),
        ("kpi2e.end_offered", "KPI 2e: hours offered at the end", Dimensions.HoursOfferedAtEnd, "hoursOffered"),
        ("kpi2e.end_attended", "KPI 2e: hours attended at the end", Dimensions.HoursAttendedAtEnd, "hours"),
    ];

    private static readonly SourceField[] SchoolAge =
        [new("programmes.csv", "isStatutorySchoolAgeAtProgrammeStart"), new("programmes.csv", "isStatutorySchoolAgeAtProgrammeEnd")];

    public static readonly Measure Measure = Share("kpi2", "Suitable education, training or employment at the end of the order", "children in suitable ETE at the end", Tally.Rows.Where(Fact.SuitableEteAtEnd)) with
    {
        Polarity = Polarity.Higher,
        Captions = KpiFigure.Captions(
            "Share of children in the community and being released from custody attending a suitable ETE arrangement.",
            "Proportion of children in suitable ETE at the end of their intervention programme or order.",
            "Children in suitable ETE at end over children with an order ending; no provision is unsuitable, and all provisions must be suitable."),
        SubMeasures =
        [
            .. Figures.Select(figure => Of($"kpi2a.{figure.Id}", $"KPI 2a: {figure.Words}", figure.Words, figure.Fact)),
            .. Figures.Select(figure => Of($"kpi2b.{figure.Id}", $"KPI 2b: {figure.Words}, by school age", figure.Words, figure.Fact)
                with { AlwaysBy = [Breakdown.By(figure.Age)], Needs = [.. EteNeeds("provisionType", "suitability"), .. SchoolAge] }),
            .. Offers.Select(offer => Of($"kpi2c.{offer.Id}", $"KPI 2c: {offer.Words}", offer.Words, offer.Fact)
                with { Needs = [.. EteNeeds("hoursOffered"), .. SchoolAge], Requires = EteRequires("hoursOffered") }),
            .. Profiles.Select(profile => Share(profile.Id, profile.Words, "children with an order ending", Tally.Rows)
                with { Below = Tally.Rows.OfTotal(), AlwaysBy = [Breakdown.By(profile.By)], Needs = EteNeeds(profile.Column), Requires = EteRequires(profile.Column) }),
            .. Figures.Select(figure => Of($"kpi2f.{figure.Id}", $"KPI 2f: {figure.Words}, by type of order", figure.Words, figure.Fact)
                with { AlwaysBy = [KpiFigure.ByOrderType] }),
        ],
    };

    private static Measure Of(string id, string name, string words, Fact fact) => Share(id, name, $"children {words}", Tally.Rows.Where(fact));

    private static Measure Share(string id, string name, string counted, Tally above) => KpiFigure.Share("kpi2", id, name, counted, above) with
    {
        Needs = EteNeeds("provisionType", "suitability"),
        Requires = EteRequires("suitability"),
    };

    /// <summary>What every figure reads, and the columns that only this one does.</summary>
    private static ImmutableArray<SourceField> EteNeeds(params IEnumerable<string> columns) =>
        [.. KpiFigure.OrderNeeds, .. columns.Prepend("endDate").Prepend("startDate").Prepend("ypid").Select(column => new SourceField("ete_statuses.csv", column))];

    private static ImmutableArray<SourceField> EteRequires(string column) => [.. KpiFigure.OrderRequires, new("ete_statuses.csv", column)];
}
