namespace KpiAnalytics.Engine.Domain;

/// <summary>One health need and what was done about it (health.csv). Need and offer may stand on two records.</summary>
public sealed record HealthRecord
{
    public required string Ypid { get; init; }

    public required HealthNeed Need { get; init; }

    /// <summary>The day the need was identified; null = none.</summary>
    public DateOnly? Screened { get; init; }

    public DateOnly? Referred { get; init; }

    public DateOnly? Offered { get; init; }

    /// <summary>Null = treatment has not started.</summary>
    public DateOnly? AttendedStart { get; init; }

    /// <summary>Null = treatment goes on, where it has started.</summary>
    public DateOnly? AttendedEnd { get; init; }

    public InterventionType Intervention { get; init; }
}
