namespace KpiAnalytics.Engine.Domain;

/// <summary>A victim of one offence of one child (victims.csv). Yes/no answers are null where not stated.</summary>
public sealed record Victim
{
    public required string VictimId { get; init; }

    public required string Ypid { get; init; }

    public required string OffenceId { get; init; }

    /// <summary>Consented to be contacted by the service.</summary>
    public bool? ConsentsToContact { get; init; }

    public DateOnly? Contacted { get; init; }

    /// <summary>Engaged in restorative justice.</summary>
    public bool? EngagedInRj { get; init; }

    /// <summary>Asked for a view before the out-of-court decision or the court's planning.</summary>
    public bool? AskedForView { get; init; }

    public bool? ProgressRequested { get; init; }

    public bool? ProgressProvided { get; init; }

    public bool? SupportRequested { get; init; }

    public bool? SupportProvided { get; init; }
}
