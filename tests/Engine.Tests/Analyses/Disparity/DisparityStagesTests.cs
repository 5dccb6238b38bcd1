using KpiAnalytics.Engine.Analyses.Disparity;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Analyses.Disparity;

/// <summary>The small case by stage: White A entered before the year, Black B went to custody, mixed C was cautioned.</summary>
[TestFixture]
internal sealed class DisparityStagesTests
{
    private static DisparityStages By(Dimension dimension, CaseBook? book = null) =>
        (book ?? SmallCase.Book()).Analyse().Stages.Single(stages => stages.By == dimension);

    [Test]
    public void Each_stage_is_held_against_the_one_before() =>
        Assert.That(By(Dimensions.Ethnicity).Stages.Select(stage => (stage.Counted, stage.Among)), Is.EqualTo(new[]
        {
            ("first-time entrants", "children aged 10-17"), ("children cautioned or sentenced", "children aged 10-17"),
            ("children sentenced at court", "children cautioned or sentenced"), ("children sentenced to custody", "children sentenced at court"),
        }));

    // Black 1 of 100 over White 1 of 1,000 = 10; a rate of 100 per 10,000. Ethnic minority groups 2 of 250 = 8 times.
    [TestCase(0, "BLACK", 1, 100, 100.0, null, TestName = "No White child entered: no index of first entry")]
    [TestCase(1, "BLACK", 1, 100, 100.0, 10.0)]
    [TestCase(1, "ETHNIC_MINORITY_GROUPS", 2, 250, 80.0, 8.0)]
    [TestCase(1, "ASIAN", 0, 50, 0.0, null)]
    [TestCase(1, "WHITE", 1, 1_000, 10.0, 1.0)]
    [TestCase(2, "BLACK", 1, 1, 10_000.0, 1.0)]
    [TestCase(2, "MIXED", 0, 1, 0.0, null)]
    [TestCase(2, "ASIAN", 0, 0, null, null)]
    [TestCase(3, "BLACK", 1, 1, 10_000.0, null)]
    public void By_ethnicity(int stage, string group, long children, long among, double? rate, double? index)
    {
        StageRow row = By(Dimensions.Ethnicity).Stages[stage].Rows.Single(row => row.Group.Code == group);
        Assert.That((row.Children, row.Among, row.Per10000), Is.EqualTo(((long?)children, (long?)among, rate)));
        Assert.That(row.Index.Value, index is null ? Is.Null : Is.EqualTo(index).Within(1e-9));
        Assert.That(row.Index.Interval.Lower.HasValue, Is.EqualTo(index.HasValue));
    }

    [Test]
    public void A_verdict_is_the_intervals() =>
        Assert.That(
            new[] { (40, 100), (20, 100), (1, 100) }.Select(counts => DisparityStage.Of("", "", DisparityGroup.Of(Dimensions.Sex), new([0, 20, counts.Item1]), new([0, 100, counts.Item2])).Rows[1].Verdict),
            Is.EqualTo(new[] { DisparityVerdict.OverRepresented, DisparityVerdict.CannotTell, DisparityVerdict.UnderRepresented }));

    [Test]
    public void Boys_are_the_reference_of_girls() =>
        Assert.That(By(Dimensions.Sex).Stages[2].Rows.Select(row => (row.Group.Name, row.Children, row.Among, row.Group.IsReference)), Is.EqualTo(new[]
        {
            ("Boys", (long?)2, (long?)2, true), ("Girls", 0, 1, false),
        }));

    [Test]
    public void Residents_are_not_counted_by_care_status()
    {
        DisparityStage stage = By(Dimensions.CareStatus).Stages[1];
        Assert.That(stage.Rows.Select(row => (row.Group.Name, row.Children, row.Among, row.Status)), Is.EqualTo(new[]
        {
            ("Not in care", (long?)2, (long?)null, ResultStatus.NotSupplied), ("Currently care experienced", 1, null, ResultStatus.NotSupplied),
            ("Child protection plan", 0, null, ResultStatus.NotSupplied), ("Child in need", 0, null, ResultStatus.NotSupplied),
        }));
    }

    [TestCase("2022-06-01", null, ExpectedResult = "CHILD_LOOKED_AFTER")]
    [TestCase("2022-06-02", null, ExpectedResult = "NOT_IN_CARE")]
    [TestCase("2022-01-01", "2022-06-01", ExpectedResult = "CHILD_LOOKED_AFTER")]
    [TestCase("2022-01-01", "2022-05-31", ExpectedResult = "NOT_IN_CARE")]
    public string A_status_holds_from_its_first_day_to_its_last(string start, string? end) =>
        CareOf(One().Care(CareStatusKind.ChildLookedAfter, start, end));

    [Test]
    public void The_closest_of_several_statuses_counts() => Assert.Multiple(() =>
    {
        Assert.That(CareOf(One().Care(CareStatusKind.ChildInNeed, "2020-01-01").Care(CareStatusKind.ChildProtectionPlan, "2022-01-01")), Is.EqualTo("CHILD_PROTECTION_PLAN"));
        Assert.That(CareOf(One().Care(CareStatusKind.ChildLookedAfter, "2022-01-01").Care(CareStatusKind.ChildInNeed, "2020-01-01")), Is.EqualTo("CHILD_LOOKED_AFTER"));
        Assert.That(CareOf(One().Care(CareStatusKind.EarlyHelpOpen, "2020-01-01")), Is.EqualTo("NOT_IN_CARE"));
    });

    [Test]
    public void Without_the_file_nothing_is_known_of_care()
    {
        DisparityStages stages = By(Dimensions.CareStatus, One(isSupplied: false));
        Assert.That((stages.Lacking, stages.Stages[1].NotKnown, stages.Stages[1].Rows.Sum(row => row.Children)), Is.EqualTo(("care_statuses.csv not supplied", (long?)1, (long?)0)));
    }

    [Test]
    public void The_public_sees_no_stage_of_one_to_five_children() =>
        Assert.That(SmallCase.Book().Analyse().Public().Stages[0].Stages.SelectMany(stage => stage.Rows).Select(row => row.Children), Has.None.Matches<long?>(count => count is >= 1 and <= 5));

    [Test]
    public void Where_the_reference_group_is_hidden_no_index_is_left()
    {
        var groups = DisparityGroup.Of(Dimensions.Sex);
        DisparityStage stage = DisparityStage.Of("", "", groups, new([0, 3, 20]), new([0, 100, 100])).Public([true, false, false, false], []);
        Assert.That(stage.Rows.Select(row => row.Index.Value), Is.All.Null);
    }

    private static CaseBook One(bool isSupplied = true) => new CaseBook { CareIsSupplied = isSupplied }
        .Child("A", Ethnicity.White).Offence("1", "2022-05-01", OffenceCategory.Drugs, 2).Outcome("2022-06-01", "FINE");

    private static string CareOf(CaseBook book) => By(Dimensions.CareStatus, book).Stages[1].Rows.Single(row => row.Children == 1).Group.Code;
}
