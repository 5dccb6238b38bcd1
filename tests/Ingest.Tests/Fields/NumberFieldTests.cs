using KpiAnalytics.Ingest.Fields;

namespace KpiAnalytics.Ingest.Tests.Fields;

[TestFixture]
internal sealed class NumberFieldTests
{
    [TestCase("0", 0)]
    [TestCase("405.3", 405.3)]
    [TestCase("-2", -2)]
    [TestCase("+2", 2)]
    [TestCase(".5", 0.5)]
    [TestCase("2,064", 2064)]
    [TestCase("1,234,567.89", 1234567.89)]
    [TestCase("-12,345", -12345)]
    [TestCase("1E+05", 100000)]
    public void Numbers_have_a_point_and_commas_between_thousands(string text, double number)
    {
        Assert.That(NumberField.Read(text), Is.EqualTo(number));
    }

    [TestCase("12,34")]
    [TestCase("1,2,3")]
    [TestCase("1234,567")]
    [TestCase(",123")]
    [TestCase("1,,234")]
    [TestCase("1.234,567")]
    [TestCase("1.5.2")]
    [TestCase("12%")]
    [TestCase("£12")]
    [TestCase("(12)")]
    [TestCase("1 000")]
    [TestCase("NaN")]
    [TestCase("Infinity")]
    [TestCase("1e999")]
    [TestCase("--1")]
    [TestCase("-")]
    [TestCase("0x10")]
    [TestCase("١٢")]
    public void Everything_else_is_no_number(string text)
    {
        Assert.That(NumberField.Read(text), Is.Null);
    }

    [Test]
    public void Money_is_read_to_its_last_written_digit()
    {
        Assert.That(NumberField.ReadDecimal("1,678.705"), Is.EqualTo(1678.705m));
        Assert.That(NumberField.ReadDecimal("12,34"), Is.Null);
        Assert.That(NumberField.ReadDecimal("1e300"), Is.Null);
    }

    [TestCase(0)]
    [TestCase(16)]
    [TestCase(int.MaxValue)]
    public void Whole_numbers_have_no_fraction(double number)
    {
        Assert.That(NumberField.IsWhole(number), Is.True);
    }

    [TestCase(16.5)]
    [TestCase(-1)]
    [TestCase(int.MaxValue + 1.0)]
    public void Fractions_negatives_and_numbers_beyond_an_int_are_not_whole(double number)
    {
        Assert.That(NumberField.IsWhole(number), Is.False);
    }
}
