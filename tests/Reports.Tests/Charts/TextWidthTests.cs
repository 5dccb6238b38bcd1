using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class TextWidthTests
{
    [Test]
    public void Digits_are_a_little_over_half_the_font_size_wide()
    {
        Assert.That(TextWidth.Of("2017", 10), Is.EqualTo(4 * 5.56 * 1.05).Within(1e-9));
        Assert.That(TextWidth.Of("", 10), Is.Zero);
    }

    [TestCase("W", "i")]
    [TestCase("\u0174", "W", Description = "a Welsh capital is outside the table and is taken for wide")]
    public void Wide_letters_are_wider_or_not_far_off(string wide, string narrow) =>
        Assert.That(TextWidth.Of(wide, 10), Is.GreaterThan(TextWidth.Of(narrow, 10) * 0.8));

    [Test]
    public void Bold_is_wider() => Assert.That(TextWidth.Of("Family", 10, bold: true), Is.GreaterThan(TextWidth.Of("Family", 10)));

    [Test]
    public void Wrapped_lines_keep_every_word_in_order_and_stay_in_the_limit()
    {
        const string text = "New families of similar services from January 2017 on";
        var lines = TextWidth.Wrap(text, 120, 14);
        Assert.That(string.Join(' ', lines), Is.EqualTo(text));
        Assert.That(lines.Select(line => TextWidth.Of(line, 14)), Is.All.LessThanOrEqualTo(120));
        Assert.That(lines, Has.Length.GreaterThan(1));
    }

    [Test]
    public void A_word_wider_than_the_limit_is_kept_whole() =>
        Assert.That(TextWidth.Wrap("in Buckinghamshire now", 20, 14), Is.EqualTo(["in", "Buckinghamshire", "now"]));
}
