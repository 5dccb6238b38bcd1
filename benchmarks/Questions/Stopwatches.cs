using System.Diagnostics;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>Times work.</summary>
internal static class Stopwatches
{
    /// <summary>Enough for a median that holds; a slow question is asked less often.</summary>
    private const int MostRuns = 201;
    private const int FewestRuns = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(2);

    /// <summary>Many runs, after some that warm up.</summary>
    public static Timing Of(Action work)
    {
        Runs(work, 1, WarmUp);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        List<double> runs = Runs(work, FewestRuns, Enough);
        processor = Environment.CpuUsage.TotalTime - processor;
        runs.Sort();
        return new Timing(runs[runs.Count / 2], runs[0], processor.TotalMilliseconds / runs.Count);
    }

    private static List<double> Runs(Action work, int fewest, TimeSpan enough)
    {
        long start = Stopwatch.GetTimestamp();
        List<double> runs = [];
        while (runs.Count < MostRuns && (runs.Count < fewest || Stopwatch.GetElapsedTime(start) < enough))
        {
            long run = Stopwatch.GetTimestamp();
            work();
            runs.Add(Stopwatch.GetElapsedTime(run).TotalMilliseconds);
        }

        return runs;
    }
}
