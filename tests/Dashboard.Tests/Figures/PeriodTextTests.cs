namespace KpiAnalytics.Dashboard.Tests.Figures;

public class PeriodTextTests
{
    [TestCase(PeriodKind.Quarter, "January to March 2023", "January to March 2023", "Jan to Mar 2023")]
    [TestCase(PeriodKind.Rolling12, "12 months to March 2023", "the 12 months to March 2023", "Year to Mar 2023")]
    [TestCase(PeriodKind.FinancialYear, "financial year 2022/23", "the financial year 2022/23", "2022/23")]
    public void Periods_are_written_for_headings_sentences_and_tables(PeriodKind kind, string heading, string sentence, string table)
    {
        Period period = Period.Ending(kind, Quarter.Of(new(2023, 3, 31)))!.Value;
        Assert.Multiple(() =>
        {
            Assert.That(PeriodText.InWords(period), Is.EqualTo(heading));
            Assert.That(PeriodText.InSentence(period), Is.EqualTo(sentence));
            Assert.That(PeriodText.InTable(period), Is.EqualTo(table));
        });
    }

    [Test]
    public void A_calendar_year_is_its_number() =>
        Assert.That(PeriodText.InTable(Period.Ending(PeriodKind.CalendarYear, Quarter.Of(new(2023, 12, 31)))!.Value), Is.EqualTo("2023"));

    [Test]
    public void Every_kind_of_period_has_a_word_of_its_own_that_is_read_back() =>
        Assert.That(Enum.GetValues<PeriodKind>().Select(kind => PeriodText.KindOf(PeriodText.Slug(kind))), Is.EqualTo(Enum.GetValues<PeriodKind>()));

    [Test]
    public void Every_kind_of_period_is_offered() => Assert.That(PeriodText.Kinds, Is.EquivalentTo(Enum.GetValues<PeriodKind>()));

    [Test]
    public void A_word_that_is_no_kind_of_period_is_none() => Assert.That(PeriodText.KindOf("month"), Is.Null);
}
