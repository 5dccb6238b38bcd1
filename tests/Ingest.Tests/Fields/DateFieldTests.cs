using KpiAnalytics.Ingest.Fields;

namespace KpiAnalytics.Ingest.Tests.Fields;

[TestFixture]
internal sealed class DateFieldTests
{
    [TestCase("2023-04-13")]
    [TestCase("13/04/2023")]
    [TestCase("13-Apr-2023")]
    [TestCase("13-APR-2023")]
    [TestCase("13-apr-2023")]
    [TestCase("2023-04-13T00:00")]
    [TestCase("2023-04-13T23:59:59")]
    [TestCase("2023-04-13 23:59:59.9999999")]
    [TestCase("2023-04-13T23:30:00Z")]
    [TestCase("2023-04-13T23:30:00+14:00")]
    [TestCase("2023-04-13T00:30:00.000-0800")]
    [TestCase("2023-04-13T00:30-08")]
    [TestCase("45029")]
    [TestCase("45029.99999")]
    [TestCase("45029.0")]
    public void Each_spelling_of_13_April_2023_is_read_without_a_time_zone_shift(string text)
    {
        Assert.That(Read(text), Is.EqualTo((true, new DateOnly(2023, 4, 13))));
    }

    [TestCase("01-Jan-2024", 1)]
    [TestCase("01-Feb-2024", 2)]
    [TestCase("01-Mar-2024", 3)]
    [TestCase("01-Apr-2024", 4)]
    [TestCase("01-May-2024", 5)]
    [TestCase("01-Jun-2024", 6)]
    [TestCase("01-Jul-2024", 7)]
    [TestCase("01-Aug-2024", 8)]
    [TestCase("01-Sep-2024", 9)]
    [TestCase("01-Oct-2024", 10)]
    [TestCase("01-Nov-2024", 11)]
    [TestCase("01-Dec-2024", 12)]
    public void Months_have_English_names(string text, int month)
    {
        Assert.That(Read(text), Is.EqualTo((true, new DateOnly(2024, month, 1))));
    }

    [TestCase("32874", 1990, 1, 1)]
    [TestCase("73415", 2100, 12, 31)]
    public void Excel_serials_reach_from_1990_to_2100(string text, int year, int month, int day)
    {
        Assert.That(Read(text), Is.EqualTo((true, new DateOnly(year, month, day))));
    }

    [Test]
    public void The_day_comes_first()
    {
        Assert.That(Read("03/04/2023"), Is.EqualTo((true, new DateOnly(2023, 4, 3))));
    }

    [Test]
    public void A_leap_day_is_a_date_in_a_leap_year_only()
    {
        Assert.That(Read("29/02/2024"), Is.EqualTo((true, new DateOnly(2024, 2, 29))));
        Assert.That(Read("29/02/2023").IsReadable, Is.False);
    }

    [TestCase("1900-01-01")]
    [TestCase("01/01/1900")]
    [TestCase("01-Jan-1900")]
    [TestCase("1900-01-01T00:00:00")]
    [TestCase("1900-01-01 00:00:00.000")]
    [TestCase("0")]
    [TestCase("1")]
    [TestCase("2")]
    [TestCase("1.0")]
    public void The_first_of_1900_is_no_date_in_any_spelling(string text)
    {
        Assert.That(Read(text), Is.EqualTo((true, (DateOnly?)null)));
    }

    [TestCase("04/13/2023", TestName = "Month_first")]
    [TestCase("13/04/23", TestName = "Two_digit_year")]
    [TestCase("13-Apr-23", TestName = "Two_digit_year_after_a_month_name")]
    [TestCase("23-04-13", TestName = "Two_digit_year_first")]
    [TestCase("3/4/2023", TestName = "One_digit_day_and_month")]
    [TestCase("3-Apr-2023", TestName = "One_digit_day_before_a_month_name")]
    [TestCase("2023-4-13", TestName = "One_digit_month")]
    [TestCase("2023/04/13", TestName = "Year_first_with_strokes")]
    [TestCase("13.04.2023", TestName = "Points")]
    [TestCase("20230413", TestName = "Digits_only")]
    [TestCase("2023-02-30", TestName = "No_such_day")]
    [TestCase("2023-13-01", TestName = "No_such_month")]
    [TestCase("0000-01-01", TestName = "Year_zero")]
    [TestCase("13-Foo-2023", TestName = "No_such_month_name")]
    [TestCase("13-anf-2023", TestName = "Letters_across_two_month_names")]
    [TestCase("2023-04-13T24:00", TestName = "No_such_hour")]
    [TestCase("2023-04-13T12:60", TestName = "No_such_minute")]
    [TestCase("2023-04-13T12", TestName = "An_hour_alone")]
    [TestCase("2023-04-13T", TestName = "A_T_without_a_time")]
    [TestCase("2023-04-13T12:00:00X", TestName = "No_such_zone")]
    [TestCase("2023-04-13x", TestName = "A_letter_after")]
    [TestCase("13/04/2023 10:00", TestName = "A_time_after_a_day_first_date")]
    [TestCase("32873", TestName = "Serial_before_1990")]
    [TestCase("73416", TestName = "Serial_after_2100")]
    [TestCase("3", TestName = "Serial_of_a_small_number")]
    [TestCase("45,029", TestName = "Serial_with_a_comma")]
    [TestCase("45029.1.2", TestName = "Serial_with_two_points")]
    [TestCase("-45029", TestName = "Negative_serial")]
    [TestCase("99999999999999999999", TestName = "A_number_of_twenty_digits")]
    [TestCase("٢٠٢٣-٠٤-١٣", TestName = "Digits_of_another_script")]
    [TestCase("yesterday", TestName = "A_word")]
    public void Cannot_be_read(string text)
    {
        Assert.That(Read(text).IsReadable, Is.False);
    }

    private static (bool IsReadable, DateOnly? Date) Read(string text)
    {
        bool isReadable = DateField.TryRead(text, out DateOnly? date);
        return (isReadable, date);
    }
}
