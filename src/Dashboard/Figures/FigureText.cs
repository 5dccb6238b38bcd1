using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>
/// Every number a page prints: rounded once, here, halves away from zero, with thousands separators, in the invariant
/// culture. A figure without a number is printed as the words of its state.
/// </summary>
public static class FigureText
{
    /// <summary>"31.7%", "1,234", or the state's words: "not supplied".</summary>
    public static string Value(MeasureResult figure) =>
        figure.Value is { } value && !IsWithoutNumbers(figure.Status) ? Value(figure.Measure, value) : State(figure);

    /// <summary>A value in the measure's unit and decimals; a percentage carries its sign, a difference its plus or minus.</summary>
    public static string Value(Measure measure, double value)
    {
        string number = Number(value, measure.Decimals);
        bool isAbove = measure.Kind == MeasureKind.ShareDifference && value > 0 && number.AsSpan().ContainsAnyInRange('1', '9');
        return (isAbove ? "+" : "") + number + (IsPercentage(measure) ? "%" : "");
    }

    /// <summary>True where the value is in per cent.</summary>
    public static bool IsPercentage(Measure measure) => measure.Unit.StartsWith('%');

    /// <summary>The unit as it follows the value: "of children in the cohort", "per 1,000 children aged 10-17".</summary>
    public static string UnitAfterValue(Measure measure) =>
        IsPercentage(measure) ? measure.Unit.TrimStart('%', ' ') : measure.Unit;

    /// <summary>"84 reoffenders of 265 children in the cohort"; empty where there are no counts.</summary>
    public static string Counts(MeasureResult figure)
    {
        if (figure.Numerator is null || IsWithoutNumbers(figure.Status))
            return "";

        string above = $"{Above(figure)} {CountedNoun.Of(figure.Numerator, figure.Measure.NumeratorName)}";
        return figure.Denominator is { } denominator
            ? $"{above} {Link(figure.Measure)} {Count(denominator)} {CountedNoun.Of(denominator, figure.Measure.DenominatorName)}"
            : above;
    }

    /// <summary>What stands above the line: a count, or an amount such as pounds in the measure's decimals.</summary>
    public static string Above(MeasureResult figure) =>
        figure.Measure.CountScale > 1 && figure.Numerator is { } amount ? Number(amount, figure.Measure.Decimals) : Count(figure.Numerator);

    /// <summary>"84 of 265", "5"; empty where there are no counts.</summary>
    public static string ShortCounts(MeasureResult figure)
    {
        if (figure.Numerator is null || IsWithoutNumbers(figure.Status))
            return "";

        return figure.Denominator is { } denominator ? $"{Above(figure)} {Link(figure.Measure)} {Count(denominator)}" : Above(figure);
    }

    /// <summary>"95% interval 26.4% to 37.5%", or why there is none.</summary>
    public static string Interval(MeasureResult figure) =>
        Range(figure) is { Length: > 0 } range ? $"95% interval {range}" : "no interval";

    /// <summary>"26.4% to 37.5%"; empty where there is no interval.</summary>
    public static string Range(MeasureResult figure) =>
        figure.Interval is { Lower: { } lower, Upper: { } upper } && !IsWithoutNumbers(figure.Status)
            ? $"{Value(figure.Measure, lower)} to {Value(figure.Measure, upper)}"
            : "";

    /// <summary>A count: whole as it is, a family's mean with one decimal; empty where there is none.</summary>
    public static string Count(double? count) => count switch
    {
        null => "",
        { } whole when double.IsInteger(whole) => Number(whole, 0),
        { } mean => Number(mean, 1),
    };

    public static string Number(double value, int decimals) => Rounding.WithThousands(value, decimals);

    /// <summary>"1 finding", "3 findings".</summary>
    public static string Counted(long count, string noun) => $"{Number(count, 0)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>"1 child", "3 children".</summary>
    public static string Counted(long count, string one, string several) => $"{Number(count, 0)} {(count == 1 ? one : several)}";

    /// <summary>Why a figure has no number, in words.</summary>
    public static string State(MeasureResult figure) => figure.Status switch
    {
        ResultStatus.NotSupplied => "not supplied",
        ResultStatus.Suppressed => "hidden to protect children",
        ResultStatus.NoDenominator when figure.Measure.Below == Tally.Population => "n/a: no population",
        ResultStatus.NoDenominator => $"n/a: no {figure.Measure.DenominatorName}",
        _ => "no figure",
    };

    private static bool IsWithoutNumbers(ResultStatus status) => status is ResultStatus.NotSupplied or ResultStatus.Suppressed;

    private static string Link(Measure measure) => measure switch
    {
        { Below.Unit: TallyUnit.Population } => "among",
        { Kind: MeasureKind.RelativeRate or MeasureKind.ShareDifference } => "of",
        _ when IsPercentage(measure) => "of",
        _ => "for",
    };
}
