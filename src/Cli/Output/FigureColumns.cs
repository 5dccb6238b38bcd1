using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Cli.Output;

/// <summary>The columns of <c>kpi compute</c>, in order, the same for every format.</summary>
internal static class FigureColumns
{
    /// <summary>A column holds text, or a number that may be missing.</summary>
    public static readonly (string Name, Func<MeasureResult, string>? Text, Func<MeasureResult, double?>? Number)[] All =
    [
        ("measure", result => result.Measure.Id, null),
        ("definition", result => result.Measure.Definition, null),
        ("area_type", result => CodeNames.CodeOf(result.Area.Type), null),
        ("area", result => result.Area.Code, null),
        ("area_name", result => result.Area.Name, null),
        ("period_type", result => CodeNames.CodeOf(result.Period.Kind), null),
        ("period_start", result => Iso(result.Period.Start), null),
        ("period_end", result => Iso(result.Period.End), null),
        ("breakdown", result => result.Breakdown, null),
        ("category", result => result.Category, null),
        ("numerator", null, result => result.Numerator),
        ("denominator", null, result => result.Denominator),
        ("multiplier", null, result => result.Measure.Multiplier),
        ("value", null, result => result.Value),
        ("lower", null, result => result.Interval.Lower),
        ("upper", null, result => result.Interval.Upper),
        ("interval_method", result => MethodName(result.Interval.Method), null),
        ("status", result => StatusName(result.Status), null),
        ("note", result => string.Join("; ", result.Notes), null),
    ];

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string MethodName(IntervalMethod method) => method switch
    {
        IntervalMethod.None => "none",
        IntervalMethod.Wilson => "wilson",
        IntervalMethod.Byar => "byar",
        IntervalMethod.PoissonExact => "poisson_exact",
        IntervalMethod.Bootstrap => "bootstrap",
        IntervalMethod.LogRatio => "log_ratio",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No name for this method."),
    };

    private static string StatusName(ResultStatus status) => status switch
    {
        ResultStatus.Ok => "ok",
        ResultStatus.Immature => "immature",
        ResultStatus.NoDenominator => "no_denominator",
        ResultStatus.NotSupplied => "not_supplied",
        ResultStatus.Suppressed => "suppressed",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No name for this status."),
    };
}
