namespace KpiAnalytics.Reports.Charts;

/// <summary>What a control chart needs to know beside its points.</summary>
public sealed record ControlChartOptions
{
    public double Width { get; init; } = 720;

    /// <summary>Height of the wide drawing without the rows of notes above it.</summary>
    public double Height { get; init; } = 380;

    public ValueFormat Format { get; init; } = new(1);

    /// <summary>How mean, limits and median are printed; null = as the values. Of whole counts they are not whole.</summary>
    public ValueFormat? LineFormat { get; init; }

    /// <summary>What the value axis counts.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Heads the value's column of the table.</summary>
    public string ValueName { get; init; } = "Value";

    public ValueBaseline Baseline { get; init; } = ValueBaseline.Zero;

    /// <summary>In the unit of the values; null where none is set.</summary>
    public double? Target { get; init; }

    /// <summary>False where tab stops would be in the way (a printed pack).</summary>
    public bool FocusablePoints { get; init; } = true;

    internal ValueFormat Lines => LineFormat ?? Format;
}
