using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using KpiAnalytics.Benchmarks.Generation;
using KpiAnalytics.Benchmarks.Questions;
using Release = KpiAnalytics.Engine.Cohorts.Release;

namespace KpiAnalytics.Benchmarks.Micro;

/// <summary>Finding every event that can count and laying it out in columns.</summary>
public class PrepareBenchmarks
{
    private Dataset? _data;
    private ImmutableArray<Release> _releases;

    [Params("S", "M")]
    public string Size { get; set; } = "S";

    [GlobalSetup]
    public void Generate()
    {
        _data = Dataset.Of(Enum.Parse<WorkloadSize>(Size));
        _releases = Preparation.Releases(_data);
    }

    [Benchmark]
    public object Prepare() => Preparation.Of(_data!, _releases);
}
