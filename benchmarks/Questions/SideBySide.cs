using KpiAnalytics.Benchmarks.Generation;
using KpiAnalytics.Engine;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>Times the engine on a dataset, checks its counts against DuckDB's, and prints both as one table.</summary>
internal sealed class SideBySide(WorkloadSize size, OtherSide? other)
{
    private static readonly (string Id, IReadOnlyCollection<Workload> Questions)[] All =
        [.. Workload.Unfiltered.Select(question => (question.Id, (IReadOnlyCollection<Workload>)[question])), ("W4", Workload.Filtered)];

    private readonly Prepared _prepared = Prepared.Of(size);

    /// <summary>True where every cell equals DuckDB's, or DuckDB was not asked.</summary>
    public bool Agrees(TextWriter log)
    {
        bool agrees = true;
        foreach (Workload question in other is null ? [] : Workload.Unfiltered.Concat(Workload.Filtered))
        {
            agrees &= Differences.AreNone(question.Id, Counted.Rows(_prepared.Caseload, question), other!.Lines(question.Id), log);
        }

        return agrees;
    }

    /// <summary>Milliseconds: median / fastest / processor time.</summary>
    public void Print(TextWriter log)
    {
        log.WriteLine("Milliseconds: median / fastest run / processor time of all threads.");
        log.WriteLine();
        log.WriteLine("| question | ours, counts | ours, figures | DuckDB | DuckDB / counts |");
        log.WriteLine("|---|---|---|---|---|");
        foreach ((string id, IReadOnlyCollection<Workload> questions) in All)
        {
            Timing counts = Stopwatches.Of(() => Workload.AskTogether(questions, question => Counted.Ask(_prepared.Caseload, question)));
            Timing figures = Stopwatches.Of(() => Workload.AskTogether(questions, question => KpiEngine.Answer(_prepared.Caseload, question.Asked)));
            log.WriteLine($"| {id} | {counts} | {figures} | {Against(id, counts)} |");
        }

        log.WriteLine($"| prepare | {_prepared.Time} | | {Against("prepare", _prepared.Time)} |");
        log.WriteLine();
        log.WriteLine(FormattableString.Invariant(
            $"Size {size}: {(int)size:N0} outcomes. Kept in memory: {_prepared.BytesPerOutcome:F1} bytes an outcome. Most memory used: {PeakMemory() / 1e9:F1} GB."));
    }

    private string Against(string step, Timing ours) => other is null ? "|" : $"{other.TimingOf(step)} | {other.TimingOf(step).Over(ours)}";

    public static double PeakMemory()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
