using KpiAnalytics.Dashboard.Drops;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Tests.Drops;

internal sealed class CoverageTextTests
{
    [TestCase("offences.csv", "2023-12-19", "10 Oct 2023 to 19 Dec 2023", "This file ends 12 days before the quarter does (Oct-Dec 2023).")]
    [TestCase("offences.csv", "2023-12-30", "10 Oct 2023 to 30 Dec 2023", "This file ends 1 day before the quarter does (Oct-Dec 2023).")]
    [TestCase("offences.csv", "2023-12-31", "10 Oct 2023 to 31 Dec 2023", "This file ends with the quarter (Oct-Dec 2023).")]
    [TestCase("kpi_templates.csv", "2024-01-01", "10 Oct 2023 to 31 Mar 2024", "This file ends with the quarter (Jan-Mar 2024).")]
    [TestCase("street_crimes", "2024-02-01", "10 Oct 2023 to 29 Feb 2024", "This file ends 31 days before the quarter does (Jan-Mar 2024).")]
    public void The_end_is_put_beside_the_quarters(string target, string last, string period, string sentence)
    {
        RecognisedTable table = Table(RecognitionStatus.Recognised) with { Target = target, PeriodFirst = new(2023, 10, 10), PeriodLast = DateOnly.ParseExact(last, "yyyy-MM-dd", null) };
        Assert.That((CoverageText.Period(table), CoverageText.Sentence(table)), Is.EqualTo((period, sentence)));
    }

    [TestCase(RecognitionStatus.Recognised, "Its rows are not dated.")]
    [TestCase(RecognitionStatus.NeedsConfirmation, "Said once the columns are confirmed.")]
    [TestCase(RecognitionStatus.Unknown, "")]
    public void Without_dates_it_is_said_why(RecognitionStatus status, string sentence) =>
        Assert.That((CoverageText.Period(Table(status)), CoverageText.Sentence(Table(status))), Is.EqualTo(("", sentence)));

    internal static RecognisedTable Table(RecognitionStatus status) => new() { File = "a.xlsx", Sheet = "S", HeaderLine = 3, Rows = 1_200, Status = status };
}
