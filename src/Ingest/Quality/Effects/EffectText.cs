using System.Globalization;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>Effects in words, the same on every page and in every file.</summary>
public static class EffectText
{
    /// <summary>A sentence that names more is not read.</summary>
    private const int MostNamed = 5;

    /// <summary>"kpi2, Oct-Dec 2023: 71.0% now, could rise by up to 3.1 percentage points (71.0% to 74.1%)".</summary>
    public static string Of(MeasureEffect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return $"{effect.Measure.Id}, {effect.Period}: {Value(effect.Value)} now, {Move(effect)} ({Value(effect.Lowest)} to {Value(effect.Highest)})";

        string Value(double value) => EffectUnits.Value(effect.Measure, value);
    }

    /// <summary>"could rise by up to 1 child or fall by up to 3 children"; a direction in which the printed figure cannot move is left out.</summary>
    public static string Move(MeasureEffect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        string up = EffectUnits.Amount(effect.Measure, effect.Up), down = EffectUnits.Amount(effect.Measure, effect.Down);
        return (up.Length > 0, down.Length > 0) switch
        {
            (true, true) => $"could rise by up to {WithoutUnitOf(down, up)} or fall by up to {down}",
            (true, false) => $"could rise by up to {up}",
            (false, true) => $"could fall by up to {down}",
            (false, false) => "could move by less than is printed",
        };
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

    // A unit that follows both numbers is said once.
    private static string WithoutUnitOf(string other, string amount) =>
        amount.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 && other.EndsWith(amount[end..], StringComparison.Ordinal) ? amount[..end] : amount;

    private static string More(int others) => others switch
    {
        <= 0 => "",
        1 => "; and one other measure",
        _ => string.Create(CultureInfo.InvariantCulture, $"; and {others} other measures"),
    };
}
