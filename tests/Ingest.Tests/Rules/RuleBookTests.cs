using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tests.Rules;

/// <summary>The words of the rules.</summary>
[TestFixture]
internal sealed class RuleBookTests
{
    [Test]
    public void Every_rule_has_words_and_no_words_are_left_over() =>
        Assert.That(RuleBook.All.Select(entry => entry.Id), Is.EqualTo(RuleBook.Rules().Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal)));

    [Test]
    public void Words_are_whole() =>
        Assert.That(RuleBook.All, Has.All.Matches<RuleEntry>(entry => entry!.Title.Length > 0 && entry.Why.EndsWith('.') && entry.Fix.EndsWith('.')));

    [Test]
    public void A_code_without_which_a_row_means_nothing_is_both_an_error_and_a_warning() =>
        Assert.That(RuleBook.Find("unknown-code").Levels, Is.EqualTo([FindingLevel.Error, FindingLevel.Warning]));

    [Test]
    public void A_rule_nobody_wrote_words_for_speaks_by_its_id() => Assert.That(RuleBook.Find("new-rule").Title, Is.EqualTo("new-rule"));

    [Test]
    public void The_documentation_lists_every_rule_with_its_levels()
    {
        string page = File.ReadAllText(Path.Combine(Repository(), "docs", "data-quality.md")).ReplaceLineEndings("\n");
        string[] rows = [.. RuleBook.All.Select(Row)];

        Assert.That(page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)), Is.EqualTo(rows), "the table as it should be:\n" + string.Join('\n', rows));
    }

    private static string Row(RuleEntry entry) =>
        $"| `{entry.Id}` | {string.Join(" or ", entry.Levels.Select(level => level.ToString().ToLowerInvariant()))} | {(entry.MayLoseRow ? "yes" : "no")} | {entry.Title} | {entry.Why} | {entry.Fix} |";

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KpiAnalytics.sln")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
