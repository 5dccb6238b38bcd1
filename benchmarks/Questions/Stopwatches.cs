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
    /// <param name="before">Done before each run and not timed.</param>
    public static Timing Of(Action work, Action? before = null)
    {
        Runs(work, before, 1, int.MaxValue, WarmUp);
        List<(double Milliseconds, double Processor)> runs = Runs(work, before, FewestRuns, MostRuns, Enough);
        runs.Sort();
        return new Timing(runs[runs.Count / 2].Milliseconds, runs[0].Milliseconds, runs.Average(run => run.Processor));
    }

    private static List<(double Milliseconds, double Processor)> Runs(Action work, Action? before, int fewest, int most, TimeSpan enough)
    {
        long start = Stopwatch.GetTimestamp();
        List<(double, double)> runs = [];
        while (runs.Count < most && (runs.Count < fewest || Stopwatch.GetElapsedTime(start) < enough))
        {
            before?.Invoke();
            TimeSpan processor = Environment.CpuUsage.TotalTime;
            long run = Stopwatch.GetTimestamp();
            work();
            runs.Add((Stopwatch.GetElapsedTime(run).TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds));
        }

        return runs;
    }
}
