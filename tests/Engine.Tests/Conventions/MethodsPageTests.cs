using System.Globalization;
using System.Text.RegularExpressions;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tests.Golden;

namespace KpiAnalytics.Engine.Tests.Conventions;

/// <summary>What each page under docs/methods must say, and that its worked example is a golden case.</summary>
[TestFixture]
internal sealed partial class MethodsPageTests
{
    private static readonly string[] Headings =
        ["Question", "Source of the definition", "Who is in the cohort", "Above the line", "Below the line", "Interval", "Suppression", "Worked example", "Deviations"];

    private static IEnumerable<string> MeasureIds => MeasureCatalogue.All.Select(measure => measure.Id);

    [TestCaseSource(nameof(MeasureIds))]
    public void Every_measure_has_a_page_with_all_headings(string id)
    {
        string page = PageOf(id);
        Measure measure = MeasureCatalogue.Find(id)!;
        Assert.That(page, Does.StartWith($"# {measure.Name}\n"));
        Assert.That(page, Does.Contain($"`{measure.Id}`").And.Contain($"`{measure.Definition}`").And.Contain(measure.Unit));
        Assert.That(Headings.Where(heading => !page.Contains($"\n## {heading}\n", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCaseSource(nameof(MeasureIds))]
    public void A_page_names_every_sub_measure(string id) =>
        Assert.That(MeasureCatalogue.Find(id)!.SubMeasures.Where(measure => !PageOf(id).Contains($"`{measure.Id}`", StringComparison.Ordinal)), Is.Empty);

    [TestCaseSource(nameof(MeasureIds))]
    public void A_page_shows_every_dated_wording(string id)
    {
        string page = PageOf(id);
        foreach (DefinitionCaption caption in MeasureCatalogue.Find(id)!.Captions)
        {
            Assert.That(page, Does.Contain(FormattableString.Invariant($"| {caption.Version} | {caption.From:yyyy-MM-dd} | {caption.Text} | {caption.Source} |")));
        }
    }

    /// <summary>The example of a page is a case's own row, so that neither can change without the other.</summary>
    [TestCaseSource(nameof(MeasureIds))]
    public void The_worked_example_is_a_golden_case(string id)
    {
        Match example = Example().Match(PageOf(id));
        Assert.That(example.Success, Is.True, "The page has no golden block.");
        GoldenCase golden = GoldenCase.Read(RepositoryFolder.Path("tests", "golden", example.Groups["case"].Value));
        Assert.That(golden.Measure, Is.EqualTo(id));
        Assert.That(example.Groups["numerator"].Value, Is.EqualTo(Written(golden.Expected?.Numerator)), "numerator");
        Assert.That(example.Groups["denominator"].Value, Is.EqualTo(Written(golden.Expected?.Denominator)), "denominator");
        Assert.That(example.Groups["value"].Value, Is.EqualTo(golden.Expected?.Value), "value");
    }

    [Test]
    public void The_index_lists_every_page()
    {
        string index = File.ReadAllText(RepositoryFolder.Path("docs", "methods", "README.md"));
        IEnumerable<string> pages = Directory.GetFiles(RepositoryFolder.Path("docs", "methods"), "*.md").Select(Path.GetFileName).Except(["README.md"])!;
        Assert.That(pages.Where(page => !index.Contains($"]({page})", StringComparison.Ordinal)), Is.Empty);
    }

    private static string PageOf(string id) => File.ReadAllText(RepositoryFolder.Path("docs", "methods", $"{id}.md"));

    private static string Written(double? count) => count is { } number ? number.ToString(CultureInfo.InvariantCulture) : "none";

    [GeneratedRegex(@"^```golden\n(?<case>\S+)\nnumerator (?<numerator>\S+)\ndenominator (?<denominator>\S+)\nvalue (?<value>\S+)\n```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();
}
