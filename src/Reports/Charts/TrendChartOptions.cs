namespace KpiAnalytics.Reports.Charts;

/// <summary>What a trend chart needs to know beside its figures. Lengths are CSS pixels at full size; the drawing scales.</summary>
public sealed record TrendChartOptions
{
    /// <summary>Width of the wide drawing. Narrow places get a compact drawing of their own.</summary>
    public double Width { get; init; } = 720;

    /// <summary>Height of the wide drawing without the rows of notes above it.</summary>
    public double Height { get; init; } = 340;

    public ValueFormat Format { get; init; } = new(1);

    /// <summary>The unit in words, printed once above the axis: "% of children", "per 100,000 aged 10 to 17".</summary>
    public string Unit { get; init; } = "";

    public ValueBaseline Baseline { get; init; } = ValueBaseline.Zero;

    /// <summary>False where a page has so many charts that a tab stop for each would be in the way (a printed pack).</summary>
    public bool FocusablePoints { get; init; } = true;
}
