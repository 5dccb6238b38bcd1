using KpiAnalytics.Engine;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Quality.Effects;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Quality;

/// <summary>A figure taken apart by child.</summary>
[TestFixture]
internal sealed class CountByChildTests
{
    [Test]
    public void What_the_children_have_adds_up_to_the_figure([Range(1, 3)] int seed)
    {
        using SmallExtract small = GeneratedExtract.Of(seed).Write();
        Caseload caseload = Caseload.Build(small.Load().Extract, GeneratedExtract.Reference);
        MeasureResult[] figures = [.. LatestFigures.Of(caseload, "E01").All.Where(figure => !figure.Measure.ComparesGroups && figure.Measure.Kind != MeasureKind.Concentration && IsOfChildren(figure.Measure))];

        Assert.That(figures.Select(figure => figure.Measure.Id), Is.SupersetOf(new[] { "reoffending.binary", "reoffending.frequency", "fte.rate", "kpi2", "remand.cost", "sentenced.profile" }));
        foreach (MeasureResult figure in figures)
        {
            Assert.That(Sum(caseload, figure, figure.Measure.Above), Is.EqualTo(figure.Numerator * figure.Measure.CountScale), $"{figure.Measure} above");
            if (figure.Measure.Below.Unit is not (TallyUnit.None or TallyUnit.Population))
            {
                Assert.That(Sum(caseload, figure, figure.Measure.Below), Is.EqualTo(figure.Denominator), $"{figure.Measure} below");
            }
        }
    }

    [Test]
    public void No_child_stands_behind_a_board_meeting()
    {
        using SmallExtract small = GeneratedExtract.Of(1).Write();
        Caseload caseload = Caseload.Build(small.Load().Extract, GeneratedExtract.Reference);
        Assert.That(
            () => KpiEngine.CountByChild(caseload, EventKind.BoardSeat, Tally.Rows, Filter.None, "E01", Period.Ending(PeriodKind.Quarter, Quarter.Of(caseload.End))!.Value),
            Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    // A victim of two children is counted with each.
    private static bool IsOfChildren(Measure measure) =>
        measure.Events is not (EventKind.BoardSector or EventKind.BoardSeat) && measure.Above.Unit != TallyUnit.VictimsPerQuarter;

    private static double Sum(Caseload caseload, MeasureResult figure, Tally tally) =>
        KpiEngine.CountByChild(caseload, figure.Measure.EventsOf(tally), tally, Filter.None, "E01", figure.Period).Values.Sum();
}
