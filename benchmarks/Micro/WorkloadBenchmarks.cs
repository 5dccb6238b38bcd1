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
    public object W1() => Counted.Of(_caseload!, Workload.Reoffending);

    [Benchmark]
    public object W2() => Counted.Of(_caseload!, Workload.FirstTimeEntrants);

    [Benchmark]
    public object W3() => Counted.Of(_caseload!, Workload.Custody);

    [Benchmark]
    public object W4() => Workload.Filtered.Select(question => Counted.Of(_caseload!, question)).ToArray();
}
