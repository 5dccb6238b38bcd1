namespace KpiAnalytics.SampleData.Orders;

/// <summary>A victim of one offence and what the service did for them; null = not stated.</summary>
internal sealed record Victim(string OffenceId, string Type, bool? Consents)
{
    public DateOnly? Contacted { get; init; }

    public bool? EngagedInRj { get; init; }

    public DateOnly? RjStart { get; init; }

    public bool? AskedForView { get; init; }

    public bool? ProgressRequested { get; init; }

    public bool? ProgressProvided { get; init; }

    public bool? SupportRequested { get; init; }

    public bool? SupportProvided { get; init; }
}
