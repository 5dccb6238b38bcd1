namespace KpiAnalytics.Dashboard.Tests.Figures;

public class FigureSummaryTests
{
    private static readonly MeasureResult Service = Figure.Reoffending();

    [Test]
    public void A_figure_is_told_with_its_counts_and_interval() =>
        Assert.That(FigureSummary.Of(Service, null, []), Is.EqualTo(
            "Proven reoffending, binary rate in Northamptonshire stood at 31.7% of children in the cohort in the 12 months to June 2022 "
            + "(84 reoffenders of 265 children in the cohort; 95% interval 26.4% to 37.5%)."));

    [Test]
    public void The_year_before_is_told_without_a_verdict() =>
        Assert.That(FigureSummary.Of(Service, Service with { Value = 35.59 }, []), Does.EndWith(" A year before it stood at 35.6%."));

    [Test]
    public void Comparators_are_gathered_by_verdict()
    {
        Comparison[] comparisons =
        [
            ComparisonWords.Compare(Service, Figure.Comparator(Service, 20)),
            ComparisonWords.Compare(Service, Figure.Comparator(Service, 31.7, Figure.Region)),
            ComparisonWords.Compare(Service, Figure.Comparator(Service, 22, new(AreaType.National, "England", "England"))),
        ];
        Assert.That(FigureSummary.Of(Service, null, comparisons), Does.EndWith(
            " It is higher than the YJS family (20.0%) and England (22.0%); it is about the same as East Midlands (region) (31.7%)."));
    }

    [Test]
    public void An_immature_figure_says_so() =>
        Assert.That(FigureSummary.Of(Service with { Status = ResultStatus.Immature }, null, []), Does.EndWith("The follow-up is not over, so the figure will rise and is not compared."));

    [Test]
    public void A_figure_without_a_value_says_why() =>
        Assert.That(FigureSummary.Of(Service with { Value = null, Status = ResultStatus.NotSupplied }, null, []), Is.EqualTo(
            "Proven reoffending, binary rate in Northamptonshire has no figure in the 12 months to June 2022: not supplied."));

    [Test]
    public void A_count_is_told_once() =>
        Assert.That(
            FigureSummary.Of(Service with { Measure = Figure.Measure("custody.children"), Value = 5, Numerator = 5, Denominator = null }, null, []),
            Is.EqualTo("Children sentenced to custody in Northamptonshire: 5 in the 12 months to June 2022."));
}
