using KpiAnalytics.Ingest.Fields;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Fields;

[TestFixture]
internal sealed class FinancialQuarterFieldTests
{
    [TestCase("2024Q1", "Apr-Jun 2024")]
    [TestCase("2024q3", "Oct-Dec 2024")]
    [TestCase("2024Q4", "Jan-Mar 2025")]
    [TestCase("2024Q5", null)]
    [TestCase("2024Q0", null)]
    [TestCase("24Q1", null)]
    [TestCase("2024-1", null)]
    [TestCase("", null)]
    public void A_label_is_read(string text, string? quarter) =>
        Assert.That(FinancialQuarterField.Read(text)?.ToString(), Is.EqualTo(quarter));

    [Test]
    public void In_the_quarterly_return_a_label_is_a_quarter_and_told_once()
    {
        using SmallExtract small = new();
        small.With("kpi_templates.csv", "yotoucode,quarterStartDate,measure,numerator", "E01,2023Q1,kpi2,1", "E01,2023Q1,kpi3,1", "E01,2023Q4,kpi2,1");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Extract.TemplateFigures.Select(figure => figure.Quarter.ToString()), Is.EqualTo(["Apr-Jun 2023", "Apr-Jun 2023", "Jan-Mar 2024"]));
        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(
            ["kpi_templates.csv:2 Note financial-quarter quarterStartDate 2023Q1", "kpi_templates.csv:4 Note financial-quarter quarterStartDate 2023Q4"]));
    }

    [Test]
    public void Where_a_day_is_asked_for_a_label_is_no_date()
    {
        using SmallExtract small = new();
        small.Adding("offences.csv", "C1,O9,2023Q1,DRUGS");

        Assert.That(small.Load().Findings.Select(finding => finding.Rule), Is.EqualTo(["unreadable-date"]));
    }
}
