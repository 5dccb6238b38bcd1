namespace KpiAnalytics.Dashboard.Tests.Figures;

public class PrintedFigureTests
{
    private static readonly PublishedFigure Counts = new()
    {
        Measure = "reoffending.binary",
        AreaType = AreaType.Service,
        Area = "Northamptonshire",
        PeriodStart = new(2021, 7, 1),
        PeriodEnd = new(2022, 6, 30),
        Numerator = 80,
        Denominator = 250,
        Reoffences = 200,
        Source = "Annual statistics",
        ReleaseDate = new(2024, 1, 25),
    };

    [TestCase("reoffending.binary", 32.0)]
    [TestCase("reoffending.frequency", 2.5)]
    [TestCase("reoffending.per_offender", 0.8)]
    public void Three_printed_counts_give_the_three_reoffending_figures(string id, double value) =>
        Assert.That(PrintedFigure.Of([Of(id)], [Counts]).Single().Value, Is.EqualTo(value));

    [Test]
    public void A_printed_value_is_taken_as_printed() =>
        Assert.That(PrintedFigure.Of([Of("fte.rate")], [Counts with { Measure = "fte.rate", Numerator = null, Denominator = null, Reoffences = null, Value = 170 }]).Single().Value, Is.EqualTo(170));

    [Test]
    public void A_binary_row_without_reoffences_says_nothing_of_frequency() =>
        Assert.That(PrintedFigure.Of([Of("reoffending.frequency")], [Counts with { Reoffences = null }]), Is.Empty);

    [Test]
    public void A_binary_row_says_nothing_of_the_prolific_few() =>
        Assert.That(PrintedFigure.Of([Of("prolific.share")], [Counts]), Is.Empty);

    [Test]
    public void Nobody_reoffending_is_no_figure_not_infinity() =>
        Assert.That(PrintedFigure.Of([Of("reoffending.frequency")], [Counts with { Numerator = 0, Reoffences = 0 }]).Single().Value, Is.Null);

    [Test]
    public void Every_vintage_is_shown_newest_release_first() =>
        Assert.That(
            PrintedFigure.Of([Of("reoffending.binary")], [Counts, Counts with { ReleaseDate = new(2024, 7, 1), Numerator = 82 }]).Select(figure => figure.Printed.Numerator),
            Is.EqualTo(new[] { 82.0, 80.0 }));

    [TestCase(AreaType.Family, "Northamptonshire", 2022)]
    [TestCase(AreaType.Service, "Elsewhere", 2022)]
    [TestCase(AreaType.Service, "Northamptonshire", 2021)]
    public void Only_the_services_own_print_of_the_same_period_counts(AreaType type, string area, int year) =>
        Assert.That(PrintedFigure.Of([Of("reoffending.binary")], [Counts with { AreaType = type, Area = area, PeriodEnd = new(year, 6, 30) }]), Is.Empty);

    private static MeasureResult Of(string id) => Figure.Reoffending() with { Measure = Figure.Measure(id) };
}
