using System.Globalization;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>How long something takes, in milliseconds. The fastest run is the one other programs disturbed least.</summary>
internal readonly record struct Timing(double Median, double Fastest)
{
    /// <summary>How often this takes as long as another: of medians, then of the fastest.</summary>
    public string Over(Timing other) => $"{Format(Median / other.Median)} ({Format(Fastest / other.Fastest)})";

    public override string ToString() => $"{Format(Median)} ({Format(Fastest)})";

    private static string Format(double number) => number.ToString(number < 10 ? "F2" : "N0", CultureInfo.InvariantCulture);
}
