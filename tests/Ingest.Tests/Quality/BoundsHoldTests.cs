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
    public void The_figure_without_a_fault_lies_within_the_bounds_of_the_fault([Range(1, 5)] int seed)
    {
        GeneratedExtract whole = GeneratedExtract.Of(seed);
        using SmallExtract right = whole.Write();
        Caseload truth = Caseload.Build(right.Load().Extract, GeneratedExtract.Reference);
        foreach (GeneratedExtract faulty in GeneratedFaults.In(whole, seed))
        {
            AssertHolds(truth, faulty);
        }
    }

    [Test]
    public void Every_fault_is_found_and_every_measure_it_touches_is_bounded()
    {
        FaultEffect[] all = [.. Enumerable.Range(1, 2).SelectMany(seed => GeneratedFaults.In(GeneratedExtract.Of(seed), seed)).SelectMany(faulty =>
        {
            using SmallExtract wrong = faulty.Write();
            return EffectsOf(faulty, wrong);
        })];

        Assert.That(
            GeneratedFaults.In(GeneratedExtract.Of(1), 1).Select(faulty => (faulty.Rule, faulty.File, faulty.Column)),
            Is.SubsetOf(all.Select(fault => (fault.Rule, fault.File, fault.Column))));
        IEnumerable<string> bounded = all.SelectMany(fault => fault.Measures).Select(effect => effect.Measure.Id).Distinct();
        Assert.That(all.SelectMany(fault => fault.NotBounded), Is.Empty);
        Assert.That(bounded, Is.SupersetOf(new[] { "remand.cost", "kpi8", "kpi10", "oocd.completion", "prolific.share", "reoffending.frequency", "board.attendance", "disparity.share_difference", "disparity.rri" }));
    }

    private static void AssertHolds(Caseload truth, GeneratedExtract faulty)
    {
        using SmallExtract wrong = faulty.Write();
        LoadedExtract loaded = wrong.Load();
        LatestFigures figures = LatestFigures.Of(Caseload.Build(loaded.Extract, GeneratedExtract.Reference), "E01");
        foreach (FaultEffect fault in EffectsOf(faulty, wrong))
        {
            foreach (MeasureResult figure in figures.All.Where(figure => !fault.NotBounded.Contains(figure.Measure.Id)))
            {
                MeasureEffect? effect = fault.Measures.FirstOrDefault(one => one.Measure == figure.Measure);
                if (LatestFigures.Find(truth, figure).Value is { } becomes && (effect is not null || !faulty.IsOfAnotherFile))
                {
                    (double lowest, double highest) = (effect?.Lowest ?? figure.Value!.Value, effect?.Highest ?? figure.Value!.Value);
                    Assert.That(becomes, Is.InRange(lowest - Slack, highest + Slack), $"{figure.Measure} of {figure.Period}, {fault.Rule} in {fault.File}:{fault.Column}, {figure.Value} now");
                }
            }
        }
    }

    private static IEnumerable<FaultEffect> EffectsOf(GeneratedExtract faulty, SmallExtract wrong)
    {
        LoadedExtract loaded = wrong.Load();
        return QualityReport.Of(loaded, caseload: Caseload.Build(loaded.Extract, GeneratedExtract.Reference)).EffectsIn("E01")
            .Where(fault => fault.Column == faulty.Column && fault.File == faulty.File && fault.Rule == faulty.Rule);
    }
}
