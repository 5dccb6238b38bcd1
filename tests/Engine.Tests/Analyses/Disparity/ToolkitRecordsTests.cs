using System.Collections.Immutable;
using KpiAnalytics.Engine.Analyses.Disparity;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tests.Oracle;

namespace KpiAnalytics.Engine.Tests.Analyses.Disparity;

/// <summary>The records behind the toolkit's numbers: as many as the number says, each with what put it there.</summary>
[TestFixture]
internal sealed class ToolkitRecordsTests
{
    [TestCase(1, "MALE", "WHITE", ExpectedResult = "A 2007-06-01: 2022-07-01 Referral order for A1")]
    [TestCase(1, "MALE", "BLACK", ExpectedResult = "B 2007-06-01: 2022-09-01 Youth rehabilitation order for B1 + 2022-09-01 Detention and training order for B2")]
    [TestCase(2, "CUSTODY*MALE", "BLACK", ExpectedResult = "B 2007-06-01: 2022-09-01 Detention and training order for B2")]
    [TestCase(3, "REFERRAL_ORDER", "WHITE", ExpectedResult = "A 2007-06-01: 2022-07-01 Referral order for A1")]
    [TestCase(4, "THEFT_AND_HANDLING*FEMALE", "", ExpectedResult = "C 2007-06-01: 2023-01-05 Youth caution for C1")]
    [TestCase(5, "", "WHITE", ExpectedResult = "A 2007-06-01: 2022-07-01 Referral order for A1; A 2007-06-01: 2022-07-01 Referral order for A2")]
    [TestCase(7, "ROBBERY*6", "BLACK", ExpectedResult = "B 2007-06-01: 2022-09-01 Youth rehabilitation order for B1")]
    [TestCase(1, "MALE", "ASIAN", ExpectedResult = "")]
    [TestCase(8, "", "", ExpectedResult = "")]
    [TestCase(2, "CUSTODY", "", ExpectedResult = "")]
    [TestCase(1, "MALE", "GREEN", ExpectedResult = "")]
    public string By_hand(int sheet, string row, string group) => string.Join("; ", ToolkitRecords
        .Of(SmallCase.Book().Build(), "S1", CaseBook.Year, new ToolkitCell(sheet, row, group))
        .Select(record => FormattableString.Invariant($"{record.Ypid} {record.DateOfBirth:yyyy-MM-dd}: {string.Join(" + ", record.Because.Select(Text))}")));

    [Test]
    public void A_record_says_the_offence_behind_the_outcome()
    {
        ToolkitRecord record = ToolkitRecords.Of(SmallCase.Book().Build(), "S1", CaseBook.Year, new ToolkitCell(6, "6*MALE", "BLACK")).Single();
        Assert.That((record.Sex, record.Ethnicity), Is.EqualTo(("Boys", "Black or Black British")));
        Assert.That(record.Because.Single(), Is.EqualTo(new ToolkitEvent(
            new(2022, 9, 1), "Youth rehabilitation order", "Community", "B1", new(2022, 6, 1), "Robbery", "6")));
    }

    [Test]
    public void Every_number_of_every_sheet_has_as_many_records_as_it_says([Range(1, 12)] int seed)
    {
        RandomCaseload random = RandomCaseload.From(seed, seed % 2 == 0 ? Era.Later : Era.Earlier);
        var caseload = Caseload.Build(random.Extract, random.Reference, random.AsAt);
        var years = Enumerable.Range(2020, 6).Select(year => Period.Ending(PeriodKind.FinancialYear, Quarter.Of(new DateOnly(year, 3, 31)))!.Value)
            .Append(Period.Ending(PeriodKind.CalendarYear, Quarter.Of(new DateOnly(2020, 12, 31)))!.Value);
        long counted = 0;
        foreach ((string service, Period year) in from service in random.Reference.Services from year in years select (service.Code, year))
        {
            foreach ((ToolkitCell cell, long count) in DisparityAnalysis.Of(caseload, service, year).Sheets.SelectMany(Numbers))
            {
                ImmutableArray<ToolkitRecord> records = ToolkitRecords.Of(caseload, service, year, cell);
                Assert.That(records, Has.Length.EqualTo(count), $"{service} {year} {cell}");
                Assert.That(records.SelectMany(record => record.Because).Select(because => year.Contains(because.OutcomeDate)), Is.All.True, $"{service} {year} {cell}");
                counted += count;
            }
        }

        Assert.That(counted, Is.GreaterThan(0));
    }

    private static IEnumerable<(ToolkitCell Cell, long Count)> Numbers(ToolkitSheet sheet) => sheet.Rows
        .Append(new SheetRow("", [], sheet.Totals, sheet.Total))
        .SelectMany(row => sheet.Groups.Select(group => group.Code).Append("").Zip(row.Cells.Add(row.Total),
            (group, count) => (new ToolkitCell(sheet.Number, row.Code, group), count!.Value)));

    private static string Text(ToolkitEvent because) => FormattableString.Invariant($"{because.OutcomeDate:yyyy-MM-dd} {because.Outcome} for {because.OffenceId}");
}
