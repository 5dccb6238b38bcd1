using System.Text.RegularExpressions;

namespace KpiAnalytics.Engine.Tests.Conventions;

/// <summary>What each page under docs/methods/analyses must say, and that its worked example is what the engine computes.</summary>
[TestFixture]
internal sealed partial class AnalysisPageTests
{
    private static readonly string[] Headings = ["Question", "Who is looked at", "Rules", "Statistics", "Worked example", "Limits"];

    private static IEnumerable<string> Pages => Directory.GetFiles(RepositoryFolder.Path("docs", "methods", "analyses"), "*.md").Select(page => Path.GetFileName(page)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Pages))]
    public void A_page_has_all_headings_and_is_in_the_index(string page)
    {
        string text = TextOf(page);
        Assert.That(Headings.Where(heading => !text.Contains($"\n## {heading}\n", StringComparison.Ordinal)), Is.Empty);
        Assert.That(File.ReadAllText(RepositoryFolder.Path("docs", "methods", "README.md")), Does.Contain($"](analyses/{page})"));
    }

    [TestCaseSource(nameof(Pages))]
    public void The_worked_example_is_what_the_engine_computes(string page)
    {
        Match example = Example().Match(TextOf(page));
        Assert.That(example.Success, Is.True, "The page has no worked block.");
        Assert.That(example.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(WorkedExamples.Of(page)));
    }

    private static string TextOf(string page) => File.ReadAllText(RepositoryFolder.Path("docs", "methods", "analyses", page));

    [GeneratedRegex(@"^```worked\n(?<lines>(?:[^`\n]+\n)+)```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();
}
