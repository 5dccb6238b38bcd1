using System.Collections.Immutable;
using KpiAnalytics.Engine.Analyses.Disparity;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Analyses.Disparity;

/// <summary>The seven sheets of the small case, counted by hand. Columns: Asian, Black, mixed, other, White, not known, total.</summary>
[TestFixture]
internal sealed class ToolkitSheetsTests
{
    private static readonly string[][] Expected =
    [
        ["Boys: 0 1 0 0 1 0 2", "Girls: 0 0 1 0 0 0 1", "Total: 0 1 1 0 1 0 3"],
        ["Pre-court, Girls: 0 0 1 0 0 0 1", "First-tier, Boys: 0 0 0 0 1 0 1", "Community, Boys: 0 1 0 0 0 0 1", "Custody, Boys: 0 1 0 0 0 0 1", "Total: 0 2 1 0 1 0 4"],
        [
            "Detention and training order: 0 1 0 0 0 0 1", "Youth rehabilitation order: 0 1 0 0 0 0 1", "Referral order: 0 0 0 0 1 0 1",
            "Youth caution: 0 0 1 0 0 0 1", "Total: 0 2 1 0 1 0 4",
        ],
        [
            "Robbery, Boys: 0 1 0 0 0 0 1", "Theft and handling, Boys: 0 0 0 0 1 0 1", "Theft and handling, Girls: 0 0 1 0 0 0 1",
            "Violence against the person, Boys: 0 0 0 0 1 0 1", "Total: 0 1 1 0 2 0 4",
        ],
        ["2: 0 0 0 0 1 0 1", "3: 0 0 0 0 1 0 1", "6: 0 1 0 0 0 0 1", "Not known: 0 0 1 0 0 0 1", "Total: 0 1 1 0 2 0 4"],
        ["2, Boys: 0 0 0 0 1 0 1", "3, Boys: 0 0 0 0 1 0 1", "6, Boys: 0 1 0 0 0 0 1", "Not known, Girls: 0 0 1 0 0 0 1", "Total: 0 1 1 0 2 0 4"],
        [
            "Robbery, 6: 0 1 0 0 0 0 1", "Theft and handling, 2: 0 0 0 0 1 0 1", "Theft and handling, Not known: 0 0 1 0 0 0 1",
            "Violence against the person, 3: 0 0 0 0 1 0 1", "Total: 0 1 1 0 2 0 4",
        ],
    ];

    [Test]
    public void There_are_seven_with_the_toolkits_titles() =>
        Assert.That(Sheets().Select(sheet => $"{sheet.Number} {sheet.Title}"), Is.EqualTo(new[]
        {
            "1 Children by ethnicity and gender", "2 Outcome tier by gender and ethnicity", "3 Outcome type by ethnicity", "4 Offence group by ethnicity and gender",
            "5 Gravity score by ethnicity", "6 Gravity score by ethnicity and gender", "7 Offence group and gravity score by ethnicity",
        }));

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(5)]
    [TestCase(6)]
    [TestCase(7)]
    public void Counted_by_hand(int number) => Assert.That(Text(Sheets()[number - 1]), Is.EqualTo(Expected[number - 1]));

    [Test]
    public void The_toolkit_begins_with_april_2020()
    {
        CaseBook book = new CaseBook()
            .Child("A", Ethnicity.White).Offence("1", "2020-01-01", OffenceCategory.Drugs, 2).Outcome("2020-03-31", "FINE")
            .Child("B", Ethnicity.White).Offence("1", "2020-01-01", OffenceCategory.Drugs, 2).Outcome("2020-04-01", "FINE");
        Assert.That(Totals(book, PeriodKind.FinancialYear, new(2020, 3, 31)), Is.Empty);
        Assert.That(Totals(book, PeriodKind.CalendarYear, new(2020, 12, 31)), Is.EqualTo(new long?[] { 1, 1, 1, 0, 0, 0, 0 }));
    }

    [Test]
    public void The_public_sees_no_cell_of_one_to_five()
    {
        foreach (ToolkitSheet sheet in SmallCase.Book().Analyse().Public().Sheets)
        {
            Assert.That(sheet.Rows.SelectMany(row => row.Cells.Add(row.Total)).Concat(sheet.Totals).Append(sheet.Total), Has.None.Matches<long?>(count => count is >= 1 and <= 5), sheet.Title);
        }
    }

    private static ImmutableArray<ToolkitSheet> Sheets() => SmallCase.Book().Analyse().Sheets;

    private static IEnumerable<long?> Totals(CaseBook book, PeriodKind kind, DateOnly end) =>
        DisparityAnalysis.Of(book.Build(), "S1", Period.Ending(kind, Quarter.Of(end))!.Value).Sheets.Select(sheet => sheet.Total);

    private static IEnumerable<string> Text(ToolkitSheet sheet) => sheet.Rows
        .Select(row => $"{string.Join(", ", row.Labels)}: {string.Join(' ', row.Cells)} {row.Total}")
        .Append($"Total: {string.Join(' ', sheet.Totals)} {sheet.Total}");
}
