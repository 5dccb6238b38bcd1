using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Tests.Selections;

public class FindingSelectionTests
{
    [TestCase("", "", "", "", "")]
    [TestCase("error", "unreadable-date", "children.csv", "C1", "North team")]
    [TestCase("", "a&b=c", "", "", "d#e")]
    public void A_choice_of_findings_written_as_a_link_is_read_back(string level, string rule, string file, string child, string team)
    {
        FindingSelection wanted = new(level, rule, file, child, team);
        Assert.That(FindingSelection.Read(SelectionUrl.Data(Selection.Default, wanted)), Is.EqualTo(wanted));
    }

    [TestCase("", "", "", 3)]
    [TestCase("warning", "", "", 1)]
    [TestCase("", "unreadable-date", "", 1)]
    [TestCase("", "", "outcomes.csv", 1)]
    [TestCase("warning", "unreadable-date", "", 0)]
    [TestCase("", "no-such-rule", "", 0)]
    public void Findings_must_fit_every_choice(string level, string rule, string file, int count) =>
        Assert.That(new FindingSelection(level, rule, file).Of(new FakeCaseload().Findings, _ => ""), Has.Length.EqualTo(count));

    [Test]
    public void Every_level_has_the_word_of_the_validate_command() =>
        Assert.That(Enum.GetValues<FindingLevel>().Select(FindingSelection.Slug), Is.EqualTo(new[] { "error", "warning", "note" }));

    [TestCase("C000117", "", 1)]
    [TestCase("", "of children.csv", 1)]
    [TestCase("C000902", "of children.csv", 0)]
    public void Findings_can_be_of_one_child_or_one_team(string child, string team, int count) =>
        Assert.That(new FindingSelection(Child: child, Team: team).Of(new FakeCaseload().Findings, finding => "of " + finding.File), Has.Length.EqualTo(count));
}
