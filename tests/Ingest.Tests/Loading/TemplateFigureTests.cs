using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>kpi_templates.csv, a file of ours.</summary>
[TestFixture]
internal sealed class TemplateFigureTests
{
    private const string Header = "yotoucode,quarterStartDate,measure,breakdown,category,numerator,denominator";

    [Test]
    public void A_figure_holds_every_value_of_its_row()
    {
        using SmallExtract small = new();
        small.With(
            "kpi_templates.csv", Header,
            "E01,2023-04-01,kpi2,,,\"1,012\",2000", "E01,01/01/2024,kpi2a.end_suitable,order_type,yro,0,", "E02,2023-07-01,kpi8,N/A,NULL,5,5");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Extract.TemplateFigures, Is.EqualTo([
            new TemplateFigure("E01", Quarter.Of(new DateOnly(2023, 6, 30)), "kpi2", "", "", 1012, 2000),
            new TemplateFigure("E01", Quarter.Of(new DateOnly(2024, 1, 1)), "kpi2a.end_suitable", "order_type", "yro", 0, null),
            new TemplateFigure("E02", Quarter.Of(new DateOnly(2023, 9, 30)), "kpi8", "", "", 5, 5),
        ]));
    }

    [Test]
    public void Only_the_required_columns_are_needed()
    {
        using SmallExtract small = new();
        small.With("kpi_templates.csv", "numerator,measure,quarterStartDate,yotoucode", "3,kpi2,2023-10-01,E01");

        Assert.That(small.Load().Extract.TemplateFigures, Is.EqualTo(
            [new TemplateFigure("E01", Quarter.Of(new DateOnly(2023, 10, 1)), "kpi2", "", "", 3, null)]));
    }

    [TestCase("E01,2023-04-02,kpi2,,,1,2", "Error quarter-start quarterStartDate 2023-04-02")]
    [TestCase("E01,2023-05-01,kpi2,,,1,2", "Error quarter-start quarterStartDate 2023-05-01")]
    [TestCase("E01,2023-03-31,kpi2,,,1,2", "Error quarter-start quarterStartDate 2023-03-31")]
    [TestCase("E01,2023Q5,kpi2,,,1,2", "Error unreadable-date quarterStartDate 2023Q5")]
    [TestCase("E01,1900-01-01,kpi2,,,1,2", "Error required-value quarterStartDate 1900-01-01")]
    [TestCase(",2023-04-01,kpi2,,,1,2", "Error required-value yotoucode")]
    [TestCase("E01,2023-04-01,,,,1,2", "Error required-value measure")]
    [TestCase("E01,2023-04-01,kpi2,,,,2", "Error required-value numerator")]
    [TestCase("E01,2023-04-01,kpi2,,,-1,2", "Error not-a-whole-number numerator -1")]
    [TestCase("E01,2023-04-01,kpi2,,,1,2.5", "Error not-a-whole-number denominator 2.5")]
    [TestCase("E01,01/04/2023,kpi1,,,1.0,2", "Warning repeated-row")]
    public void A_figure_is_rejected_by(string row, string finding)
    {
        using SmallExtract small = new();
        small.With("kpi_templates.csv", Header, "E01,2023-04-01,kpi1,,,1,2", row);

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["kpi_templates.csv:3 " + finding]));
        Assert.That(loaded.Extract.TemplateFigures, Has.Length.EqualTo(1));
    }

    [Test]
    public void A_figure_of_a_service_nobody_lists_is_an_error_and_accepted()
    {
        using SmallExtract small = new();
        small.With("kpi_templates.csv", Header, "E77,2023-04-01,kpi2,,,1,2");
        Reference reference = new() { Services = [new Service("E01", "Ash", "North", "England", null, null)] };

        LoadedExtract loaded = small.Load(reference);

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["kpi_templates.csv:2 Error unknown-service yotoucode E77"]));
        Assert.That(loaded.Extract.TemplateFigures, Has.Length.EqualTo(1));
    }
}
