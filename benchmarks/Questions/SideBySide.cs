using System.Globalization;
using KpiAnalytics.Benchmarks.Generation;
using KpiAnalytics.Engine;
using KpiAnalytics.Engine.Cohorts;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>Times the engine on a dataset, checks its counts against the other side's, and prints both as one table.</summary>
internal sealed class SideBySide
{
    private readonly Dictionary<string, double> _counting = [];
    private readonly Dictionary<string, double> _answering = [];
    private readonly WorkloadSize _size;
    private readonly Caseload _caseload;
    private readonly long _bytes;
    private readonly double _prepare;

    public SideBySide(WorkloadSize size)
    {
        _size = size;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        (_caseload, _prepare) = Prepared(size);
        _bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        foreach (Workload question in Workload.Unfiltered)
        {
            Time(question.Id, [question]);
        }

        Time("W4", Workload.Filtered);
    }

    /// <summary>True where every cell equals the other side's.</summary>
    public bool Agrees(string folder, TextWriter log) =>
        Workload.Unfiltered.Concat(Workload.Filtered)
            .Select(question => Differences.AreNone(question.Id, Counted.Rows(_caseload, question), Path.Combine(folder, $"{question.Id}.csv"), log))
            .ToList().TrueForAll(agrees => agrees);

    /// <param name="folder">The other side's results; null = it was not asked.</param>
    public void Print(string? folder, TextWriter log)
    {
        Dictionary<string, double> theirs = folder is null ? [] : File.ReadLines(Path.Combine(folder, "timings.csv")).Select(line => line.Split(','))
            .ToDictionary(line => line[0], line => double.Parse(line[1], CultureInfo.InvariantCulture));
        log.WriteLine("| question | ours, counts, ms | ours, figures, ms | DuckDB, ms | DuckDB / counts |");
        log.WriteLine("|---|---|---|---|---|");
        foreach ((string id, double ours) in _counting)
        {
            string answer = _answering.TryGetValue(id, out double figures) ? Format(figures) : "";
            string other = theirs.TryGetValue(id, out double duck) ? $"{Format(duck)} | {Format(duck / ours)}" : " | ";
            log.WriteLine($"| {id} | {Format(ours)} | {answer} | {other} |");
        }

        string preparing = theirs.TryGetValue("prepare", out double prepare) ? $"{Format(prepare)} | {Format(prepare / _prepare)}" : " | ";
        log.WriteLine($"| prepare | {Format(_prepare)} | | {preparing} |");
        log.WriteLine();
        log.WriteLine(FormattableString.Invariant(
            $"{_size}: {(int)_size:N0} outcomes. The caseload keeps {(double)_bytes / (int)_size:F1} bytes an outcome ({_bytes / 1_000_000.0:N0} MB). Highest use of memory of the run: {Environment.WorkingSet / 1_000_000.0:N0} MB now, {PeakMemory() / 1_000_000.0:N0} MB at most."));
    }

    /// <summary>The columns die here: only what the caseload keeps is measured.</summary>
    private static (Caseload Caseload, double Milliseconds) Prepared(WorkloadSize size)
    {
        Dataset data = Dataset.Of(size);
        GC.Collect();
        Caseload? caseload = null;
        double prepare = Stopwatches.Once(() => caseload = Preparation.Of(data));
        return (caseload!, prepare);
    }

    private void Time(string id, IReadOnlyCollection<Workload> questions)
    {
        _counting[id] = Stopwatches.Median(() =>
        {
            foreach (Workload question in questions)
            {
                Counted.Of(_caseload, question);
            }
        });
        _answering[id] = Stopwatches.Median(() =>
        {
            foreach (Workload question in questions)
            {
                KpiEngine.Answer(_caseload, question.Asked);
            }
        });
    }

    private static long PeakMemory()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static string Format(double number) => number.ToString(number < 10 ? "F2" : "N0", CultureInfo.InvariantCulture);
}
