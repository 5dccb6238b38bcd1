using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tables;

/// <summary>One dated event of a child that can count, before it is laid out in columns.</summary>
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

    public required OffenceCategory Category { get; init; }

    /// <summary>1 to 8; 0 = not known.</summary>
    public required byte Gravity { get; init; }

    /// <summary>Reoffences in the follow-up, for index events.</summary>
    public int Reoffences { get; init; }
}
