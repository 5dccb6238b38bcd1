namespace KpiAnalytics.Oracle.Counting;

/// <summary>What a value is.</summary>
internal enum Sort
{
    /// <summary>Part of a whole: Wilson.</summary>
    Share,

    /// <summary>Events among residents: Byar, or exact.</summary>
    Rate,

    /// <summary>One count over another, without an interval.</summary>
    Ratio,

    Count,
    ShareDifference,
    RelativeRate,
    Concentration,
}

/// <summary>One measure in the oracle's own words.</summary>
/// <param name="Above">What is counted above the line.</param>
/// <param name="Below">What is counted below it; null = nothing, or residents.</param>
internal sealed record Figure(string Id, Sort Sort, int Multiplier, Line Above, Line? Below)
{
    /// <summary>Residents aged 10-17 stand below the line.</summary>
    public bool IsPerResident { get; init; }

    /// <summary>Above the line stands this many times the number printed: pence for pounds.</summary>
    public int Scale { get; init; } = 1;

    /// <summary>Where this is above zero the figure is not supplied.</summary>
    public Line? Unpriced { get; init; }

    public bool IsCount => Sort == Sort.Count;

    public bool IsOfDisparity => Sort is Sort.ShareDifference or Sort.RelativeRate;

    public bool IsReoffending => Id.StartsWith("reoffending.", StringComparison.Ordinal) || Id == "prolific.share";

    /// <summary>The KPI the figure belongs to, such as kpi10 of kpi10e.requested; empty = none.</summary>
    public string Kpi { get; } = KpiOf(Id);

    public IEnumerable<Line> Lines => Below is null ? [Above] : [Above, Below];

    public static string KpiOf(string measure) => measure.StartsWith("kpi", StringComparison.Ordinal)
        ? $"kpi{string.Concat(measure.Skip(3).TakeWhile(char.IsAsciiDigit))}"
        : "";
}
