using System.Diagnostics;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>Times work on the wall clock.</summary>
internal static class Stopwatches
{
    /// <summary>Enough for a median that holds; a slow question is asked less often.</summary>
    private const int MostRuns = 201;
    private const int FewestRuns = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(3);

    /// <summary>One run, not warmed up.</summary>
    public static Timing Once(Action work)
    {
        double milliseconds = Run(work);
        return new Timing(milliseconds, milliseconds);
    }

    /// <summary>Many runs, after some that warm up.</summary>
    public static Timing Many(Action work)
    {
        Runs(work, WarmUp);
        List<double> runs = Runs(work, Enough);
        runs.Sort();
        return new Timing(runs[runs.Count / 2], runs[0]);
    }

    private static List<double> Runs(Action work, TimeSpan enough)
    {
        long start = Stopwatch.GetTimestamp();
        List<double> runs = [];
        while (runs.Count < MostRuns && (runs.Count < FewestRuns || Stopwatch.GetElapsedTime(start) < enough))
        {
            runs.Add(Run(work));
        }

        return runs;
    }

    private static double Run(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
