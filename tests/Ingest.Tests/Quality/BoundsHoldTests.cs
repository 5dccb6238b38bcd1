using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Quality.Effects;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Quality;

/// <summary>The promise of the bounds, over generated extracts: the figure of the data without their faults is never outside.</summary>
[TestFixture]
internal sealed class BoundsHoldTests
{
    private const double Slack = 1e-9;

    [Test]
    public void The_figure_without_a_fault_lies_within_the_bounds_of_the_fault([Range(1, 20)] int seed)
    {
        GeneratedExtract whole = GeneratedExtract.Of(seed);
        foreach ((string file, int column) in GeneratedExtract.Spoilable)
        {
            AssertHolds(whole, whole.Spoiled(file, column, seed));
        }
    }

    private static void AssertHolds(GeneratedExtract whole, GeneratedExtract spoiled)
    {
        using SmallExtract right = whole.Write(), wrong = spoiled.Write();
        Caseload truth = Caseload.Build(right.Load().Extract, KpiTwoExtract.Services());
        LoadedExtract loaded = wrong.Load();
        QualityReport report = KpiTwoExtract.Report(loaded, wrong.Path);
        LatestFigures figures = LatestFigures.Of(Caseload.Build(loaded.Extract, KpiTwoExtract.Services()), "E01");

        foreach (FaultEffect fault in report.EffectsIn("E01").Where(fault => fault.Column == spoiled.Column && fault.File == spoiled.File && fault.Rule == spoiled.Rule))
        {
            foreach (MeasureResult figure in figures.All.Where(figure => !fault.NotBounded.Contains(figure.Measure.Id)))
            {
                MeasureEffect? effect = fault.Measures.FirstOrDefault(one => one.Measure == figure.Measure);
                if (LatestFigures.Find(truth, figure).Value is { } becomes)
                {
                    (double lowest, double highest) = (effect?.Lowest ?? figure.Value!.Value, effect?.Highest ?? figure.Value!.Value);
                    Assert.That(becomes, Is.InRange(lowest - Slack, highest + Slack), $"{figure.Measure} of {figure.Period}, {fault.Rule} in {fault.File}:{fault.Column}, {figure.Value} now");
                }
            }
        }
    }
}
