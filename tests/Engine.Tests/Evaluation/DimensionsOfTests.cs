using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tests.Oracle;

namespace KpiAnalytics.Engine.Tests.Evaluation;

[TestFixture]
internal sealed class DimensionsOfTests
{
    private static readonly RandomCaseload Made = RandomCaseload.From(1, Era.Later);

    private static readonly Caseload Caseload = Caseload.Build(Made.Extract, Made.Reference);

    private static IEnumerable<string> Ids => MeasureCatalogue.WithSubMeasures.Select(measure => measure.Id);

    [TestCaseSource(nameof(Ids))]
    public void They_are_exactly_those_that_give_figures_by_category(string id)
    {
        Measure measure = MeasureCatalogue.Find(id)!;
        HashSet<string> answered =
        [
            .. KpiEngine.Answer(Caseload, new Question
            {
                Measures = [measure],
                PeriodKinds = [PeriodKind.Quarter],
                From = new(2023, 4, 1),
                To = new(2023, 6, 30),
                Breakdowns = [.. Dimensions.All.Select(dimension => Breakdown.By(dimension))],
            }).Where(row => row.Breakdown.Length > 0).Select(row => row.Breakdown),
        ];
        Assert.That(KpiEngine.DimensionsOf(Caseload, measure).Select(dimension => dimension.Id), Is.EquivalentTo(answered));
    }

    [TestCaseSource(nameof(Ids))]
    public void What_a_measure_is_always_shown_by_is_among_them(string id)
    {
        Measure measure = MeasureCatalogue.Find(id)!;
        Assert.That(measure.AlwaysBy.SelectMany(breakdown => breakdown.Dimensions), Is.SubsetOf(KpiEngine.DimensionsOf(Caseload, measure)));
    }
}
