using System.Globalization;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>How long something takes, in milliseconds.</summary>
/// <param name="Median">On the wall clock.</param>
/// <param name="Fastest">On the wall clock, the run that other programs disturbed least.</param>
/// <param name="Processor">Spent by all threads together, the mean: what a busy machine changes least.</param>
internal readonly record struct Timing(double Median, double Fastest, double Processor)
{
    /// <summary>How often this takes as long as another.</summary>
    public Timing Over(Timing other) => new(Median / other.Median, Fastest / other.Fastest, Processor / other.Processor);

    public override string ToString() => $"{Format(Median)} / {Format(Fastest)} / {Format(Processor)}";

    private static string Format(double number) => number.ToString(number < 10 ? "F2" : "N0", CultureInfo.InvariantCulture);
}
