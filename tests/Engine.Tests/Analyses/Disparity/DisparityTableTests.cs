using KpiAnalytics.Engine.Analyses.Disparity;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Analyses.Disparity;

/// <summary>The summary table as the Youth Justice Plan 2023/24 prints it (golden G-12).</summary>
[TestFixture]
internal sealed class DisparityTableTests
{
    private static readonly CodeCounts Children = new([9, 3, 17, 17, 1, 146]);
    private static readonly CodeCounts Residents = new([0, 3_863, 4_682, 4_274, 802, 64_379]);

    private static DisparityTable Printed(DisparityTest test = DisparityTest.WilsonInterval) => DisparityTable.Of(Children, Residents, test);

    [Test]
    public void Every_printed_cell_is_reproduced()
    {
        Assert.That(Printed().Rows.Select(row => string.Join(' ',
            row.Group.Name, row.Children, Whole(row.Share), row.Residents, Whole(row.ResidentShare), Whole(row.Difference), row.IsOverRepresented ? "Yes" : "No")), Is.EqualTo(new[]
            {
                "Asian 3 2 3863 5 -3 No", "Black 17 9 4682 6 3 No", "Mixed 17 9 4274 5 4 Yes", "Other 1 1 802 1 0 No",
                "Ethnic minority groups 38 21 13621 17 3 No", "White 146 79 64379 83 -3 No",
            }));
        Assert.That((Printed().Children, Printed().Residents, Printed().NotKnown), Is.EqualTo((184L, 78_000L, 9L)));
    }

    [TestCaseSource(nameof(Tests))]
    public void Every_test_gives_the_printed_flags(DisparityTest test) =>
        Assert.That(Printed(test).Rows.Where(row => row.IsOverRepresented).Select(row => row.Group.Name), Is.EqualTo(new[] { "Mixed" }));

    [TestCase(DisparityTest.WilsonInterval, ExpectedResult = "UnderRepresented CannotTell OverRepresented CannotTell CannotTell CannotTell")]
    [TestCase(DisparityTest.ZTest, ExpectedResult = "UnderRepresented CannotTell OverRepresented CannotTell CannotTell CannotTell")]
    [TestCase(DisparityTest.ExactBinomial, ExpectedResult = "UnderRepresented CannotTell OverRepresented CannotTell CannotTell CannotTell")]
    [TestCase(DisparityTest.RelativeRateInterval, ExpectedResult = "CannotTell CannotTell OverRepresented CannotTell CannotTell NotTested")]
    public string The_verdicts_of_a_test(DisparityTest test) => string.Join(' ', Printed(test).Rows.Select(row => row.Verdict));

    /// <summary>A large group far below its share: every test sees a difference, none may print Yes.</summary>
    [TestCaseSource(nameof(Tests))]
    public void Under_representation_is_never_a_yes(DisparityTest test) =>
        Assert.That(DisparityTable.Of(new([0, 1, 1, 1, 1, 400]), new([0, 1_000, 1_000, 1_000, 1_000, 4_000]), test).Rows[0].IsOverRepresented, Is.False);

    [Test]
    public void The_interval_shows_how_near_a_group_came()
    {
        DisparityRow black = Printed().Rows[1];
        Assert.That((Rounding.HalfAwayFromZero(black.Interval.Lower!.Value, 2), Rounding.HalfAwayFromZero(black.ResidentShare!.Value, 2)), Is.EqualTo(("5.85", "6.00")));
    }

    /// <summary>17 - 0.0600256 x 184 = 5.96; 1 - 0.0102821 x 184 = -0.89; 146 - 0.825372 x 184 = -5.87.</summary>
    [Test]
    public void Children_above_parity_are_whole() =>
        Assert.That(Printed().Rows.Select(row => row.AboveParity), Is.EqualTo(new long?[] { -7, 6, 7, -1, 6, -6 }));

    [Test]
    public void Exact_parity_is_none() =>
        Assert.That(DisparityTable.Of(new([0, 1, 1, 1, 1, 6]), new([0, 10, 10, 10, 10, 60]), DisparityTest.WilsonInterval).Rows.Select(row => row.AboveParity), Is.All.EqualTo(0));

    [Test]
    public void Without_residents_by_group_there_are_shares_of_children_and_nothing_to_hold_them_against()
    {
        DisparityRow row = DisparityTable.Of(Children, null, DisparityTest.WilsonInterval).Rows[1];
        Assert.That((row.Children, row.Share.HasValue, row.Difference, row.AboveParity, row.Verdict, row.Status), Is.EqualTo(
            ((long?)17, true, (double?)null, (long?)null, DisparityVerdict.NotTested, ResultStatus.NotSupplied)));
    }

    [Test]
    public void Without_children_there_is_no_share() =>
        Assert.That(DisparityTable.Of(new([4, 0, 0, 0, 0, 0]), Residents, DisparityTest.ZTest).Rows.Select(row => (row.Share, row.Verdict, row.Status)),
            Is.All.EqualTo(((double?)null, DisparityVerdict.NotTested, ResultStatus.NoDenominator)));

    /// <summary>Asian 3 and other 1 are small; together they are 4, which follows from the others: the next smallest, 17, goes too.</summary>
    [Test]
    public void The_public_sees_no_small_group_and_none_by_subtraction()
    {
        DisparityTable table = Book(Children).Analyse().Public().Table;
        Assert.That(table.Rows.Select(row => row.Children), Is.EqualTo(new long?[] { null, 17, null, null, 38, 146 }));
        Assert.That(table.Rows[0], Is.EqualTo(new DisparityRow
        {
            Group = table.Rows[0].Group, Residents = 3_863, ResidentShare = table.Rows[0].ResidentShare, Status = ResultStatus.Suppressed,
        }));
    }

    [Test]
    public void A_lone_small_group_takes_another_with_it() =>
        Assert.That(Book(new([9, 3, 17, 18, 12, 146])).Analyse().Public().Table.Rows.Select(row => row.Children),
            Is.EqualTo(new long?[] { null, 17, 18, null, 50, 146 }));

    [TestCaseSource(nameof(Tests))]
    public void From_records_to_the_printed_flags(DisparityTest test)
    {
        DisparityAnalysis analysis = Book(Children).Analyse(test);
        Assert.That(analysis.Table.Rows.Select(Numbers), Is.EqualTo(Printed(test).Rows.Select(Numbers)));
        Assert.That((analysis.Table.NotKnown, analysis.ResidentsYear, analysis.Lacking, analysis.LackingResidents), Is.EqualTo(((long?)9, (int?)2021, "", "")));
    }

    [Test]
    public void Residents_not_split_by_ethnicity_are_said_to_be_missing() =>
        Assert.That(new CaseBook().Residents(null, 78_000).Child("A", Ethnicity.White).Analyse().LackingResidents, Is.EqualTo("population.csv:ethnicity not supplied for this service and year"));

    [Test]
    public void A_service_without_records_is_said_to_have_none() =>
        Assert.That(DisparityAnalysis.Of(SmallCase.Book().Build(), "S2", CaseBook.Year).Lacking, Is.EqualTo("no records of this service in the extract"));

    private static CaseBook Book(CodeCounts children)
    {
        var book = new CaseBook();
        foreach (Ethnicity ethnicity in Enum.GetValues<Ethnicity>())
        {
            for (int child = 0; child < children.ByCode[(int)ethnicity]; child++)
            {
                book.Child($"{ethnicity}{child}", ethnicity).Offence("1", "2022-05-01", OffenceCategory.Drugs, 2)
                    .Outcome("2022-06-01", "YOUTH_CAUTION").Outcome("2022-12-01", "FINE");
            }
        }

        for (int code = 1; code < Residents.ByCode.Length; code++)
        {
            book.Residents((Ethnicity)code, Residents.ByCode[code]);
        }

        return book;
    }

    private static IEnumerable<DisparityTest> Tests => Enum.GetValues<DisparityTest>();

    private static object Numbers(DisparityRow row) =>
        (row.Group.Code, row.Children, row.Share, row.Interval, row.Residents, row.ResidentShare, row.Difference, row.Verdict, row.AboveParity, row.Status);

    private static string Whole(double? value) => Rounding.HalfAwayFromZero(value!.Value, 0);
}
