using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts;

/// <summary>What a curve chart needs to know beside its curves.</summary>
public sealed record CurveChartOptions
{
    public double Width { get; init; } = 720;

    public double Height { get; init; } = 380;

    public ValueFormat Format { get; init; } = new(1);

    /// <summary>What the value axis counts: "% of children who reoffended".</summary>
    public string Unit { get; init; } = "";

    /// <summary>What the horizontal axis counts: "Months since the disposal". Heads the first column of the table.</summary>
    public string AcrossName { get; init; } = "";

    public ValueFormat AcrossFormat { get; init; } = new(0);

    /// <summary>Between ticks of the horizontal axis, in its unit: 3 for months. It is doubled where ticks would be too close.</summary>
    public double AcrossStep { get; init; } = 1;

    /// <summary>Where the table and the focusable points read the curves; empty for every point, or every tick where those are many.</summary>
    public ImmutableArray<double> ReadAt { get; init; } = [];

    /// <summary>False where tab stops would be in the way (a printed pack).</summary>
    public bool FocusablePoints { get; init; } = true;
}
