using System.Diagnostics;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>Times work.</summary>
internal static class Stopwatches
{
    /// <summary>Enough for a median that holds; a slow question is asked less often.</summary>
    private const int MostRuns = 201;
    private const int FewestRuns = 5;

    /// <summary>Long enough for the runtime to have compiled in the background what runs often: it begins a tenth of a second after the last new code was met, in three steps.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(2);

    /// <summary>Many runs, after some that warm up.</summary>
    public static Timing Of(Action work)
    {
        Runs(work, 1, int.MaxValue, WarmUp);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        List<double> runs = Runs(work, FewestRuns, MostRuns, Enough);
        processor = Environment.CpuUsage.TotalTime - processor;
        runs.Sort();
        return new Timing(runs[runs.Count / 2], runs[0], processor.TotalMilliseconds / runs.Count);
    }

    private static List<double> Runs(Action work, int fewest, int most, TimeSpan enough)
    {
        long start = Stopwatch.GetTimestamp();
        List<double> runs = [];
        while (runs.Count < most && (runs.Count < fewest || Stopwatch.GetElapsedTime(start) < enough))
        {
            long run = Stopwatch.GetTimestamp();
            work();
            runs.Add(Stopwatch.GetElapsedTime(run).TotalMilliseconds);
        }

        return runs;
    }
}
