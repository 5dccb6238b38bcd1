using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Tests.Selections;

public class FindingSelectionTests
{
    [TestCase("", "", "")]
    [TestCase("error", "unreadable-date", "children.csv")]
    [TestCase("", "a&b=c", "")]
    public void A_choice_of_findings_written_as_a_link_is_read_back(string level, string rule, string file)
    {
        FindingSelection wanted = new(level, rule, file);
        Assert.That(FindingSelection.Read(SelectionUrl.Data(Selection.Default, wanted)), Is.EqualTo(wanted));
    }

    [TestCase("", "", "", 3)]
    [TestCase("warning", "", "", 1)]
    [TestCase("", "unreadable-date", "", 1)]
    [TestCase("", "", "outcomes.csv", 1)]
    [TestCase("warning", "unreadable-date", "", 0)]
    [TestCase("", "no-such-rule", "", 0)]
    public void Findings_must_fit_every_choice(string level, string rule, string file, int count) =>
        Assert.That(new FindingSelection(level, rule, file).Of(new FakeCaseload().Findings), Has.Length.EqualTo(count));

    [Test]
    public void Every_level_has_the_word_of_the_validate_command() =>
        Assert.That(Enum.GetValues<FindingLevel>().Select(FindingSelection.Slug), Is.EqualTo(new[] { "error", "warning", "note" }));
}
