using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>
/// The four rules of NHS Making Data Count, each a function of signs: 1 high or rising, -1 low or falling, 0 neither.
/// </summary>
internal static class SpecialCauseRules
{
    /// <summary>Points of a shift or a trend; a trend of 7 points has 6 steps (NHS Making Data Count).</summary>
    private const int RunLength = 7;

    /// <summary>A mean is a sum of doubles: a value this near a line, relative to the largest value, lies on it.</summary>
    private const double OnTheLine = 1e-12;

    /// <summary>The first rule that holds at each point, in the order of <see cref="SpecialCause"/>.</summary>
    public static ImmutableArray<(SpecialCause Cause, SignalDirection Direction)> Judge(
        IReadOnlyList<double> values, IReadOnlyList<ControlLimits> limits)
    {
        double hair = OnTheLine * values.Max(Math.Abs);
        int[] outside = Signs((value, line) => Beyond(value, line.Lower, line.Upper));
        int[] near = Signs((value, line) => Beyond(value, line.NearLower, line.NearUpper));
        int[] sides = Signs((value, line) => Beyond(value, line.Centre, line.Centre));
        int[] trend = PartOfRun(Trend(values));
        bool[] close = [.. near.Zip(outside, (isNear, isOutside) => isNear != 0 && isOutside == 0)];
        bool[] twoOfThree = PartOfTwoOfThree(close, sides);
        int[] shift = PartOfRun(Shift(sides));

        return [.. values.Select((_, i) =>
            outside[i] != 0 ? Signal(SpecialCause.OutsideLimit, outside[i])
            : trend[i] != 0 ? Signal(SpecialCause.Trend, trend[i])
            : twoOfThree[i] ? Signal(SpecialCause.TwoOfThree, sides[i])
            : shift[i] != 0 ? Signal(SpecialCause.Shift, shift[i])
            : (SpecialCause.None, SignalDirection.None))];

        int[] Signs(Func<double, ControlLimits, int> sign) => [.. values.Zip(limits, sign)];
        int Beyond(double value, double low, double high) => value > high + hair ? 1 : value < low - hair ? -1 : 0;
    }

    /// <summary>The sign at the seventh and each later point in a row on one side. A point on the centre ends the run.</summary>
    internal static int[] Shift(int[] sides) => Ends(sides, RunLength);

    /// <summary>The sign at the seventh and each later point of a strict rise or fall. An equal value ends the run.</summary>
    internal static int[] Trend(IReadOnlyList<double> values)
    {
        if (values.Count == 0) return [];
        int[] steps = [0, .. values.Zip(values.Skip(1), (before, after) => after.CompareTo(before))];
        return Ends(steps, RunLength - 1);
    }

    /// <summary>Carries a sign back over the seven points it stands for. Where a rise ends in a fall, the peak keeps the rise.</summary>
    internal static int[] PartOfRun(int[] ends) =>
        [.. ends.Select((_, i) => ends.Skip(i).Take(RunLength).FirstOrDefault(sign => sign != 0))];

    /// <summary>Points of a window of three in a row, at least two of them close to a limit and all on one side of the centre.</summary>
    internal static bool[] InTwoOfThree(bool[] close, int[] sides)
    {
        bool[] isIn = new bool[close.Length];
        for (int i = 0; i + 2 < close.Length; i++)
        {
            bool isOneSide = sides[i] != 0 && sides[i] == sides[i + 1] && sides[i] == sides[i + 2];
            if (isOneSide && close[i..(i + 3)].Count(isClose => isClose) >= 2) isIn.AsSpan(i, 3).Fill(true);
        }
        return isIn;
    }

    /// <summary>Of those points, the ones that are close to a limit themselves.</summary>
    internal static bool[] PartOfTwoOfThree(bool[] close, int[] sides) =>
        [.. InTwoOfThree(close, sides).Zip(close, (isIn, isClose) => isIn && isClose)];

    /// <summary>The sign wherever it has stood for so many places in a row, this one among them.</summary>
    private static int[] Ends(int[] signs, int length)
    {
        int[] ends = new int[signs.Length];
        int run = 0;
        for (int i = 0; i < signs.Length; i++)
        {
            run = i > 0 && signs[i] == signs[i - 1] ? run + 1 : 1;
            if (run >= length) ends[i] = signs[i];
        }
        return ends;
    }

    private static (SpecialCause Cause, SignalDirection Direction) Signal(SpecialCause cause, int sign) =>
        (cause, sign > 0 ? SignalDirection.High : SignalDirection.Low);
}
