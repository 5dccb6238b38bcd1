using KpiAnalytics.Ingest.Checks;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Checks;

/// <summary>Each check against the previous extract: the previous one is always the small extract with two more columns.</summary>
[TestFixture]
internal sealed class PreviousCheckTests
{
    private static readonly string[] Children = ["ypid,yotoucode,dateOfBirth,sex,ethnicity", "C1,E01,2008-05-01,1,WHITE", "C2,E01,2007-01-31,2,BLACK"];

    [Test]
    public void The_same_extract_again_has_no_finding() => Assert.That(Found(_ => { }), Is.Empty);

    [TestCase("C1,E01,2008-05-02,1,WHITE", "children.csv:2 Warning birth-date-changed dateOfBirth 2008-05-02")]
    [TestCase("C1,E01,2008-05-01,2,WHITE", "children.csv:2 Warning sex-changed sex FEMALE")]
    [TestCase("C1,E01,2008-05-02,2,WHITE", "children.csv:2 Warning another-person ypid C1")]
    [TestCase("C1,E01,2008-05-02,1,MIXED", "children.csv:2 Warning another-person ypid C1")]
    public void A_child_has_changed(string row, string finding) =>
        Assert.That(Found(now => now.With("children.csv", Children[0], row, Children[2])), Is.EqualTo([finding]));

    [TestCase("C1,E01,2008-05-01,,WHITE", TestName = "A_sex_no_longer_known_is_no_change")]
    [TestCase("C1,E01,2008-05-01,1,MIXED", TestName = "An_ethnic_group_alone_may_be_corrected")]
    public void A_child_has_not_changed(string row) =>
        Assert.That(Found(now => now.With("children.csv", Children[0], row, Children[2])), Is.Empty);

    [Test]
    public void A_child_that_is_gone_is_named_once_and_not_its_offences_too() =>
        Assert.That(
            Found(now => now.With("children.csv", Children[..2]).With("offences.csv", "ypid,offenceID,offenceDate,yjboffenceCategory", "C1,O1,2023-01-10,ROBBERY", "C1,O2,2023-02-10,DRUGS")
                .With("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome", "C1,O1,2023-04-01,YOUTH_CAUTION")),
            Is.EqualTo(["children.csv: Warning child-vanished  C2", "outcomes.csv: Note quarter-total-changed outcomeDate 2023-04-01"]));

    [Test]
    public void An_offence_is_gone() =>
        Assert.That(
            Found(now => now.With("offences.csv", "ypid,offenceID,offenceDate,yjboffenceCategory", "C1,O1,2023-01-10,ROBBERY", "C2,O1,2023-03-10,DRUGS")),
            Is.EqualTo(["offences.csv: Warning offence-vanished  O2"]));

    [Test]
    public void An_outcome_is_gone_and_the_quarters_total_with_it() =>
        Assert.That(
            Found(now => now.With("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome", "C1,O1,2023-04-01,YOUTH_CAUTION")),
            Is.EqualTo(["outcomes.csv: Warning outcome-vanished  O1", "outcomes.csv: Note quarter-total-changed outcomeDate 2023-04-01"]));

    [TestCase("C2,O1,2023-05-02,REFERRAL_ORDER", "outcomeDate 2023-05-02")]
    [TestCase("C2,O1,2023-05-01,YOUTH_CAUTION", "legalOutcome YOUTH_CAUTION")]
    public void An_outcome_has_another_date_or_code(string row, string place) =>
        Assert.That(
            Found(now => now.With("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome", "C1,O1,2023-04-01,YOUTH_CAUTION", row)).Where(line => !line.Contains("quarter-total", StringComparison.Ordinal)),
            Is.EqualTo(["outcomes.csv:3 Warning outcome-changed " + place]));

    [Test]
    public void What_was_recorded_late_is_told_as_counts()
    {
        using SmallExtract before = Before(), now = Before();
        now.Adding("outcomes.csv", "C1,O2,2023-04-30,YOUTH_CAUTION", "C1,O2,2023-08-30,YOUTH_CAUTION");

        Assert.That(
            DataChecks.AgainstPrevious(now.Load(), before.Load()).Listed.Select(finding => finding.Message),
            Is.EqualTo(["Apr-Jun 2023: 2 outcomes in the previous extract, 3 in this one, counting days up to its end (2023-05-01)."]));
    }

    private static SmallExtract Before() => new SmallExtract().With("children.csv", Children);

    private static string[] Found(Action<SmallExtract> change)
    {
        using SmallExtract before = Before(), now = Before();
        change(now);
        return [.. FindingText.Lines(DataChecks.AgainstPrevious(now.Load(), before.Load()).Listed)];
    }
}
