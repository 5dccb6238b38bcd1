using System.Globalization;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>Effects in words, the same on every page and in every file.</summary>
public static class EffectText
{
    /// <summary>A sentence that names more is not read.</summary>
    private const int MostNamed = 5;

    /// <summary>"kpi2, Oct-Dec 2023: 71.0 now, by up to +3.1 or -1.2 points (69.8 to 74.1)".</summary>
    public static string Of(MeasureEffect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return $"{effect.Measure.Id}, {effect.Period}: {Number(effect, effect.Value)} now, by up to {Move(effect)} ({Number(effect, effect.Lowest)} to {Number(effect, effect.Highest)})";
    }

    /// <summary>"+3.1 or -1.2 points"; a direction in which the printed figure cannot move is left out.</summary>
    public static string Move(MeasureEffect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        string[] both = [.. new[] { Signed(effect, effect.Up, '+'), Signed(effect, effect.Down, '-') }.Where(part => part.Length > 0)];
        return both.Length == 0 ? $"less than is printed, in {Unit(effect.Measure)}" : $"{string.Join(" or ", both)} {Unit(effect.Measure)}";
    }

    /// <summary>What fixing buys, the measures that move most first: "These 14 rows can move kpi2, Oct-Dec 2023: ...".</summary>
    public static string Sentence(FaultEffect fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        string rows = fault.Rows == 1 ? "This row" : string.Create(CultureInfo.InvariantCulture, $"These {fault.Rows:N0} rows");
        if (!fault.IsListed && !fault.NotBounded.IsEmpty)
        {
            return $"{rows} can move {string.Join(", ", fault.NotBounded)}; how far is not worked out, because not every finding is listed.";
        }

        string others = fault.NotBounded.IsEmpty ? "" : $" Not worked out: {string.Join(", ", fault.NotBounded)}.";
        string moves = fault.Measures.IsEmpty
            ? $"{rows} cannot move a latest figure{(others.Length > 0 ? " that can be bounded" : "")}."
            : $"{rows} can move {string.Join("; ", fault.Measures.OrderByDescending(effect => effect.Weight).Take(MostNamed).Select(Of))}{More(fault.Measures.Length - MostNamed)}.";
        return moves + others;
    }

    private static string More(int others) => others switch
    {
        <= 0 => "",
        1 => "; and one other measure",
        _ => string.Create(CultureInfo.InvariantCulture, $"; and {others} other measures"),
    };

    // Empty where it would be printed as nought.
    private static string Signed(MeasureEffect effect, double move, char sign) =>
        Number(effect, move) is var printed && printed.AsSpan().IndexOfAnyInRange('1', '9') >= 0 ? sign + printed : "";

    private static string Unit(Measure measure) => measure switch
    {
        { Kind: MeasureKind.Proportion, Multiplier: 100 } => "points",
        _ => measure.Unit,
    };

    private static string Number(MeasureEffect effect, double value) => Rounding.WithThousands(value, effect.Measure.Decimals);
}
