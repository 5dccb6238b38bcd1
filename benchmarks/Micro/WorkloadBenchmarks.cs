using BenchmarkDotNet.Attributes;
using KpiAnalytics.Benchmarks.Generation;
using KpiAnalytics.Benchmarks.Questions;
using KpiAnalytics.Engine.Cohorts;

namespace KpiAnalytics.Benchmarks.Micro;

/// <summary>The questions of the workload, on a prepared caseload.</summary>
public class WorkloadBenchmarks
{
    private Caseload? _caseload;

    [Params("S", "M")]
    public string Size { get; set; } = "S";

    [GlobalSetup]
    public void Prepare()
    {
        Dataset data = Dataset.Of(Enum.Parse<WorkloadSize>(Size));
        _caseload = Preparation.Of(data, Preparation.Releases(data));
    }

    [Benchmark]
    public void W1() => Counted.Ask(_caseload!, Workload.Reoffending);

    [Benchmark]
    public void W2() => Counted.Ask(_caseload!, Workload.FirstTimeEntrants);

    [Benchmark]
    public void W3() => Counted.Ask(_caseload!, Workload.Custody);

    [Benchmark]
    public void W4() => Workload.AskTogether(Workload.Filtered, question => Counted.Ask(_caseload!, question));
}
