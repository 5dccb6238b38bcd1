using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>One dated event of a child that an outcome stands behind, packed small: there are millions before they are laid out in columns.</summary>
internal readonly record struct EventRow
{
    /// <summary>The child's place in the caseload.</summary>
    public required int Child { get; init; }

    /// <summary>Its day number.</summary>
    public required int Day { get; init; }

    /// <summary>The service's place, or <see cref="ServiceList.Unknown"/>.</summary>
    public required short Service { get; init; }

    public required byte Sex { get; init; }

    public required byte Ethnicity { get; init; }

    /// <summary>Completed years by the measure's own age rule.</summary>
    public required byte Age { get; init; }

    public required byte Tier { get; init; }

    public required byte OrderType { get; init; }

    /// <summary>The category byte of <see cref="Dimensions.LegalOutcome"/>.</summary>
    public byte LegalOutcome { get; init; }

    public byte Court { get; init; }

    public byte Category { get; init; }

    /// <summary>1 to 8; 0 = not known.</summary>
    public byte Gravity { get; init; }

    /// <summary>Reoffences in the follow-up, for index events.</summary>
    public ushort Reoffences { get; init; }

    /// <summary>A property of the row that its kind of event gives a meaning to.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Of a proven offence: the YJB's Disparity Toolkit counts it.</summary>
    public bool IsInToolkit { get; init; }

    /// <summary>Rows with the dimensions that every such event has.</summary>
    public static EventTableBuilder<EventRow> Table(EventRow[] rows, int services)
    {
        var (serviceOf, quarterOf) = (new int[rows.Length], new int[rows.Length]);
        for (int i = 0; i < rows.Length; i++)
        {
            (serviceOf[i], quarterOf[i]) = (rows[i].Service, Days.QuarterNumber(rows[i].Day));
        }

        var table = new EventTableBuilder<EventRow>(rows, services, serviceOf, quarterOf, row => row.Child);
        var columns = new EventColumns(table.Rows);
        return table
            .Code(Dimensions.Sex, columns.Sex)
            .Code(Dimensions.Ethnicity, columns.Ethnicity)
            .Code(Dimensions.AgeBand, columns.AgeBand)
            .Code(Dimensions.Age, columns.Age)
            .Code(Dimensions.OutcomeTier, columns.Tier)
            .Code(Dimensions.LegalOutcome, columns.LegalOutcome)
            .Code(Dimensions.OrderType, columns.OrderType)
            .Code(Dimensions.OffenceCategory, columns.Category)
            .Code(Dimensions.GravityBand, columns.GravityBand)
            .Code(Dimensions.GravityScore, columns.Gravity)
            .Code(Dimensions.CourtType, columns.Court);
    }
}
