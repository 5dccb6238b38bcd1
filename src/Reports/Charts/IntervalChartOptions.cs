namespace KpiAnalytics.Reports.Charts;

/// <summary>What an interval chart needs to know beside its rows.</summary>
public sealed record IntervalChartOptions
{
    /// <summary>Width of the wide drawing; its height follows from the rows.</summary>
    public double Width { get; init; } = 720;

    public ValueFormat Format { get; init; } = new(2);

    /// <summary>What the axis counts: "Rate ratio", "% of children".</summary>
    public string Unit { get; init; } = "";

    public ScaleKind Scale { get; init; } = ScaleKind.Even;

    /// <summary>Of an even axis.</summary>
    public ValueBaseline Baseline { get; init; } = ValueBaseline.Zero;

    public ReferenceLine? Reference { get; init; }

    /// <summary>Heads the first column of the table: "Ethnic group".</summary>
    public string CategoryName { get; init; } = "Category";

    /// <summary>Heads the value's column of the table: "Rate ratio".</summary>
    public string ValueName { get; init; } = "Value";

    /// <summary>"95% interval", or what it is instead.</summary>
    public string IntervalName { get; init; } = "95% interval";

    /// <summary>What the second marker stands for: "share of children aged 10 to 17".</summary>
    public string BesideName { get; init; } = "compared with";

    /// <summary>False where tab stops would be in the way (a printed pack).</summary>
    public bool FocusablePoints { get; init; } = true;
}
