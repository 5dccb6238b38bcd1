using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Kpis;

/// <summary>KPI 1: suitable accommodation at the end of the order (spec 5.1).</summary>
internal static class Kpi1Accommodation
{
    private static readonly ImmutableArray<(string Id, string Words, Fact Fact, Dimension Type)> Figures =
    [
        ("start_suitable", "in suitable accommodation at the start", Fact.SuitableAccommodationAtStart, Dimensions.AccommodationAtStart),
        ("start_unsuitable", "in unsuitable accommodation at the start", Fact.UnsuitableAccommodationAtStart, Dimensions.AccommodationAtStart),
        ("end_suitable", "in suitable accommodation at the end", Fact.SuitableAccommodationAtEnd, Dimensions.AccommodationAtEnd),
        ("end_unsuitable", "in unsuitable accommodation at the end", Fact.UnsuitableAccommodationAtEnd, Dimensions.AccommodationAtEnd),
    ];

    private static readonly SourceField Suitability = new("residences.csv", "kpi1AccommodationSuitability");

    private static readonly SourceField Type = new("residences.csv", "kpi1AccommodationType");

    private static readonly ImmutableArray<SourceField> HomeNeeds =
        [.. KpiFigure.OrderNeeds, new("residences.csv", "ypid"), new("residences.csv", "date"), new("residences.csv", "kpi1EndDate"), Suitability];

    private static readonly ImmutableArray<SourceField> HomeRequires = [.. KpiFigure.OrderRequires, Suitability];

    public static readonly Measure Measure = Share("kpi1", "Suitable accommodation at the end of the order", "children in suitable accommodation at the end", Fact.SuitableAccommodationAtEnd) with
    {
        Polarity = Polarity.Higher,
        Captions = KpiFigure.Captions(
            "Share of children in the community and being released from custody with suitable accommodation arrangements.",
            "Proportion of children in suitable accommodation at the end of their intervention programme or order.",
            "Children suitable at end over children with an order ending; every accommodation with a suitability counts, and all must be suitable."),
        SubMeasures =
        [
            .. Figures.Select(figure => Share($"kpi1a.{figure.Id}", $"KPI 1a: {figure.Words}", $"children {figure.Words}", figure.Fact)),
            .. Figures.Select(figure => Share($"kpi1b.{figure.Id}", $"KPI 1b: {figure.Words}, by accommodation", $"children {figure.Words}", figure.Fact)
                with { AlwaysBy = [Breakdown.By(figure.Type)], Needs = [.. HomeNeeds, Type], Requires = [.. HomeRequires, Type] }),
            .. Figures.Select(figure => Share($"kpi1c.{figure.Id}", $"KPI 1c: {figure.Words}, by type of order", $"children {figure.Words}", figure.Fact)
                with { AlwaysBy = [KpiFigure.ByOrderType] }),
        ],
    };

    private static Measure Share(string id, string name, string counted, Fact fact) => KpiFigure.Share("kpi1", id, name, counted, Tally.Rows.Where(fact)) with
    {
        Needs = HomeNeeds,
        Requires = HomeRequires,
    };
}
