namespace KpiAnalytics.Reports.Charts;

/// <summary>What a funnel needs to know beside its points.</summary>
public sealed record FunnelChartOptions
{
    public double Width { get; init; } = 720;

    public double Height { get; init; } = 400;

    public ValueFormat Format { get; init; } = new(1);

    /// <summary>What the value axis counts: "% of children who reoffended".</summary>
    public string Unit { get; init; } = "";

    /// <summary>Heads the rate's column of the table.</summary>
    public string RateName { get; init; } = "Rate";

    /// <summary>What the horizontal axis counts, and the head of its column: "Children in the cohort".</summary>
    public string DenominatorName { get; init; } = "Denominator";

    public ValueFormat DenominatorFormat { get; init; } = new(0);

    /// <summary>The name of the average line: "England".</summary>
    public string AverageName { get; init; } = "Average";

    /// <summary>What the own service's family is called, where any of it is among the points.</summary>
    public string FamilyName { get; init; } = "Family";

    /// <summary>False where tab stops would be in the way (a printed pack).</summary>
    public bool FocusablePoints { get; init; } = true;
}
