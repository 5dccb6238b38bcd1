using System.Runtime.CompilerServices;

namespace KpiAnalytics.Engine.Statistics;

/// <summary>The checks on arguments that several statistics share. A nonsense argument is the caller's fault and throws at once.</summary>
internal static class Require
{
    /// <summary>Zero or more, and a number.</summary>
    public static void NotNegative(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value >= 0 && double.IsFinite(value)))
            throw new ArgumentOutOfRangeException(name, value, "Must be a number that is not negative.");
    }

    /// <summary>More than zero, and a number.</summary>
    public static void Positive(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value > 0 && double.IsFinite(value)))
            throw new ArgumentOutOfRangeException(name, value, "Must be a number above zero.");
    }

    /// <summary>Some of a total that is above zero.</summary>
    public static void PartOf(double events, double total)
    {
        NotNegative(events);
        Positive(total);
        if (events > total)
            throw new ArgumentOutOfRangeException(nameof(events), events, $"Events cannot outnumber the total, {total}.");
    }

    /// <summary>At least one value, and every one a finite number.</summary>
    public static void Finite(IReadOnlyList<double> values, [CallerArgumentExpression(nameof(values))] string name = "")
    {
        if (values.Count == 0) throw new ArgumentException("There are no values.", name);
        if (!values.All(double.IsFinite)) throw new ArgumentException("Every value must be a finite number.", name);
    }
}
