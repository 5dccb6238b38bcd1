namespace KpiAnalytics.Reports.Charts;

/// <summary>What a bar table needs to know beside its rows.</summary>
public sealed record BarTableOptions
{
    public ValueFormat Format { get; init; } = new(0, "%");

    /// <summary>Heads the first column.</summary>
    public string CategoryName { get; init; } = "Category";

    /// <summary>Heads the column of the counts; the column is there if any row has a count.</summary>
    public string CountName { get; init; } = "Children";

    /// <summary>Heads the column of the shares.</summary>
    public string ShareName { get; init; } = "Share";

    /// <summary>What the tick stands for; the column is there if any row has one.</summary>
    public string BesideName { get; init; } = "Compared with";
}
