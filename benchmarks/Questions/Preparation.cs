using KpiAnalytics.Benchmarks.Generation;
using KpiAnalytics.Engine.Cohorts;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>Makes the caseload of a dataset.</summary>
internal static class Preparation
{
    public static Caseload Of(Dataset data) => Caseload.Build(Records.Of(data), data.Reference);
}
