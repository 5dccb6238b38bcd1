using System.Globalization;
using System.Text.RegularExpressions;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

/// <summary>Reads charts.css as text: what WCAG asks of colours can be computed.</summary>
internal sealed partial class StyleSheetTests
{
    private static readonly string[] Marks = ["service", "family", "region", "national", "printed", "common", "improvement", "concern", "neither", "axis", "focus"];

    [Test]
    public void Every_theme_defines_every_colour([Range(0, 2)] int theme) =>
        Assert.That(Themes()[theme].Keys, Is.SupersetOf(Marks.Concat(["text", "muted", "background", "grid", "band"])));

    [Test]
    public void Marks_have_3_to_1_against_the_background_and_text_4_and_a_half([Range(0, 2)] int theme)
    {
        Dictionary<string, string> colours = Themes()[theme];
        foreach (string mark in Marks)
            Assert.That(Contrast(colours[mark], colours["background"]), Is.GreaterThanOrEqualTo(3.0), mark);
        foreach (string text in new[] { "text", "muted" })
            Assert.That(Contrast(colours[text], colours["background"]), Is.GreaterThanOrEqualTo(4.5), text);
    }

    [Test]
    public void On_paper_every_line_has_3_to_1_against_the_grey_of_the_band()
    {
        Dictionary<string, string> paper = new(Themes()[0]);
        foreach (Match match in Colour().Matches(Css()[Css().IndexOf("@media print", StringComparison.Ordinal)..]))
            paper[match.Groups[1].Value] = match.Groups[2].Value;
        foreach (string mark in Marks)
            Assert.That(Contrast(paper[mark], paper["band"]), Is.GreaterThanOrEqualTo(3.0), mark);
    }

    [Test]
    public void The_dark_theme_is_the_same_whether_chosen_or_preferred() => Assert.That(Themes()[2], Is.EqualTo(Themes()[1]));

    [Test]
    public void The_drawings_change_places_at_the_width_the_geometry_counts_on() => Assert.That(
        Css(), Does.Contain(string.Create(CultureInfo.InvariantCulture, $"@container (max-width: {DrawingMeasures.WideFrom - 1}.98px)")));

    // Light, dark by preference, dark by choice: the three rules that set the background as a number.
    private static Dictionary<string, string>[] Themes() =>
    [
        .. Css().Split('}').Where(rule => rule.Contains("--chart-background: #", StringComparison.Ordinal)).Select(rule =>
            Colour().Matches(rule).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value)),
    ];

    private static double Contrast(string one, string other)
    {
        (double lighter, double darker) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    // Relative luminance as WCAG 2.2 defines it.
    private static double Luminance(string colour)
    {
        double Channel(int place)
        {
            double share = int.Parse(colour.AsSpan(place, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    private static string Css() => StyleSheet.Read();

    [GeneratedRegex("--chart-([a-z-]+): #([0-9a-f]{6})")]
    private static partial Regex Colour();
}
