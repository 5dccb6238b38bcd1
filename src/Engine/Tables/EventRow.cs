using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>One dated event of a child that an outcome stands behind, before it is laid out in columns.</summary>
internal readonly record struct EventRow
{
    /// <summary>The service's place in <see cref="ServiceList"/>.</summary>
    public required int Service { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The child's place in the caseload.</summary>
    public required int Child { get; init; }

    public required Sex Sex { get; init; }

    public required Ethnicity Ethnicity { get; init; }

    /// <summary>Completed years by the measure's own age rule.</summary>
    public required int Age { get; init; }

    public required OutcomeTier Tier { get; init; }

    public OrderType OrderType { get; init; }

    public CourtType CourtType { get; init; }

    public required OffenceCategory Category { get; init; }

    /// <summary>1 to 8; 0 = not known.</summary>
    public required byte Gravity { get; init; }

    /// <summary>Reoffences in the follow-up, for index events.</summary>
    public int Reoffences { get; init; }

    /// <summary>Rows with the dimensions that every such event has.</summary>
    public static EventTableBuilder<EventRow> Table(IEnumerable<EventRow> rows, int services) =>
        new EventTableBuilder<EventRow>([.. rows], services, row => row.Service, row => Quarter.Of(row.Date), row => row.Child)
            .Code(Dimensions.Sex, row => (byte)row.Sex)
            .Code(Dimensions.Ethnicity, row => (byte)row.Ethnicity)
            .Code(Dimensions.AgeBand, row => Dimensions.AgeBandOf(row.Age))
            .Code(Dimensions.Age, row => Dimensions.AgeOf(row.Age))
            .Code(Dimensions.OutcomeTier, row => (byte)row.Tier)
            .Code(Dimensions.OrderType, row => (byte)row.OrderType)
            .Code(Dimensions.OffenceCategory, row => (byte)row.Category)
            .Code(Dimensions.GravityBand, row => Dimensions.GravityBandOf(row.Gravity))
            .Code(Dimensions.GravityScore, row => row.Gravity)
            .Code(Dimensions.CourtType, row => (byte)row.CourtType);
}
