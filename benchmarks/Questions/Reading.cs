using System.Diagnostics;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Checks;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>How long it takes from files to a caseload: read by every rule, checked as a whole, sorted, prepared. One run of a fresh process.</summary>
internal static class Reading
{
    public static void Print(string folder, TextWriter log)
    {
        string[] files = Directory.GetFiles(folder, "*.csv");
        double megabytes = files.Sum(file => new FileInfo(file).Length) / 1e6;
        LoadedReference reference = CaseloadLoader.LoadReference(Path.Combine(folder, "reference"));
        var watch = Stopwatch.StartNew();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        LoadedExtract loaded = CaseloadLoader.LoadExtract(folder, reference.Reference);
        TimeSpan read = watch.Elapsed;
        long found = loaded.AllFindings.Count + DataChecks.OfExtract(loaded).Count;
        TimeSpan isChecked = watch.Elapsed;
        Caseload caseload = Caseload.Build(loaded.Extract, reference.Reference);
        TimeSpan built = watch.Elapsed;
        processor = Environment.CpuUsage.TotalTime - processor;
        GC.KeepAlive(caseload);
        log.WriteLine(FormattableString.Invariant($"""
            {loaded.Files.Sum(file => file.Read):N0} rows of {megabytes:F0} MB, {loaded.Files.Sum(file => file.Rejected):N0} rejected, {found:N0} findings.
            read {read.TotalSeconds:F1} s, checked {isChecked.TotalSeconds:F1} s, caseload built {built.TotalSeconds:F1} s, processor time {processor.TotalSeconds:F1} s, at most {SideBySide.PeakMemory() / 1e9:F2} GB; {GC.CollectionCount(0)} collections stopped it for {GC.GetTotalPauseDuration().TotalSeconds:F1} s.
            """));
    }
}
