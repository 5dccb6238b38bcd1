using MathNet.Numerics.Distributions;

namespace KpiAnalytics.Engine.Statistics;

/// <summary>The mean of a sample and its t interval.</summary>
/// <remarks>Student (1908), The probable error of a mean, Biometrika 6: 1-25.</remarks>
/// <param name="Mean">In the unit of the values.</param>
/// <param name="StandardDeviation">Of the sample (divisor n - 1); null for a single value.</param>
/// <param name="Count">How many values.</param>
/// <param name="Interval">None for a single value: nothing tells how it would vary.</param>
public sealed record StudentMean(double Mean, double? StandardDeviation, int Count, Interval Interval)
{
    /// <exception cref="ArgumentException">No values, or one that is not a finite number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Confidence is not at least 0.9 and below 1.</exception>
    public static StudentMean Of(IReadOnlyList<double> values, double confidence = Confidence.Usual)
    {
        Require.Finite(values);
        double tail = Confidence.Tail(confidence);
        int count = values.Count;
        double mean = values.Sum() / count;
        if (count == 1) return new StudentMean(mean, null, count, Interval.None);

        double deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (count - 1));
        double reach = StudentT.InvCDF(0, 1, count - 1, 1 - tail) * deviation / Math.Sqrt(count);
        return new StudentMean(mean, deviation, count, new Interval(mean - reach, mean + reach, IntervalMethod.StudentT));
    }
}
