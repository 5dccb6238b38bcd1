using System.Diagnostics;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>Times work on the wall clock, in milliseconds.</summary>
internal static class Stopwatches
{
    /// <summary>Long enough for a median that holds, short enough for a slow question.</summary>
    private const int MostRuns = 201;
    private const int FewestRuns = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(3);

    public static double Once(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>The median of many runs, after some that warm up.</summary>
    public static double Median(Action work)
    {
        Runs(work, MostRuns, WarmUp);
        List<double> runs = Runs(work, MostRuns, Enough);
        runs.Sort();
        return runs[runs.Count / 2];
    }

    private static List<double> Runs(Action work, int most, TimeSpan enough)
    {
        long start = Stopwatch.GetTimestamp();
        List<double> runs = [];
        while (runs.Count < most && (runs.Count < FewestRuns || Stopwatch.GetElapsedTime(start) < enough))
        {
            runs.Add(Once(work));
        }

        return runs;
    }
}
