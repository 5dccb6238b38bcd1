using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>Figures and what they move by, each with its unit as it is said: 40.0%, £1,000; 1 child, 20.0 percentage points.</summary>
internal static class EffectUnits
{
    /// <summary>"40.0%", "£1,000", "12".</summary>
    public static string Value(Measure measure, double value) => measure.Unit switch
    {
        "pounds" => (value < 0 ? "-" : "") + "\u00a3" + Number(measure, Math.Abs(value)),
        var unit => Number(measure, value) + (unit.StartsWith('%') ? "%" : ""),
    };

    /// <summary>"20.0 percentage points", "1 child", "£336,165"; empty where it would be printed as nought.</summary>
    /// <param name="measure">Whose unit it is in.</param>
    /// <param name="move">0 or more.</param>
    public static string Amount(Measure measure, double move)
    {
        string number = Number(measure, move);
        if (number.AsSpan().IndexOfAnyInRange('1', '9') < 0)
        {
            return "";
        }

        string unit = measure.Unit.StartsWith('%') ? "percentage points" : measure.Unit;
        return unit == "pounds" ? "\u00a3" + number : $"{number} {(number == "1" ? One(unit) : unit)}";
    }

    /// <summary>What one is called of a unit that is counted: "child", "night".</summary>
    private static string One(string unit) => unit switch
    {
        "children" => "child",
        "percentage points" => "percentage point",
        _ when !unit.Contains(' ', StringComparison.Ordinal) => unit.TrimEnd('s'),
        _ => unit,
    };

    private static string Number(Measure measure, double value) => Rounding.WithThousands(value, measure.Decimals);
}
