using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Evaluation;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tests.Oracle;

namespace KpiAnalytics.Engine.Tests.Evaluation;

/// <summary>A question with so many areas and periods that several threads answer it, against the same asked service by service, which one does.</summary>
[TestFixture]
internal sealed class ManyAreasTests
{
    private const int Services = 80;
    private const int ChildrenOfEach = 6;
    private const int Seed = 417;

    private static readonly DateOnly First = new(2016, 1, 1);
    private static readonly DateOnly Last = new(2023, 12, 31);

    private static readonly Question All = new()
    {
        Measures = [.. new[] { "reoffending.binary", "reoffending.frequency", "fte.rate", "custody.rate", "disparity.rri", "prolific.share" }.Select(id => MeasureCatalogue.Find(id)!)],
        PeriodKinds = [PeriodKind.Quarter, PeriodKind.Rolling12],
        Comparators = true,
        CountChildren = true,
    };

    [Test]
    public void Asked_together_every_figure_is_the_one_asked_for_alone()
    {
        Caseload caseload = Many();
        Assert.That(QuestionGrid.Of(caseload, All).Cells, Is.GreaterThan(4_000));
        string[] alone = [.. caseload.ServicesHeld.SelectMany(service => KpiEngine.Answer(caseload, All with { Services = [service] })).Select(Line).Distinct().Order(StringComparer.Ordinal)];
        Assert.That(KpiEngine.Answer(caseload, All).Select(Line).Order(StringComparer.Ordinal), Is.EqualTo(alone));
        Assert.That(alone, Has.Some.Contains(" Ok "));
    }

    [TestCase(1)]
    [TestCase(2_000)]
    public void Every_area_of_every_block_is_done_once(int areas)
    {
        QuestionGrid many = QuestionGrid.Of(Many(), All);
        GridBlock one = many.Blocks[0] with { Areas = [.. Enumerable.Repeat(many.Blocks[0].Areas[0], areas)] };
        var grid = new QuestionGrid([one, one with { FirstCell = areas * one.Periods.Length }], 2 * areas * one.Periods.Length);
        int[] done = new int[grid.Cells];
        grid.EachArea((block, area) => Interlocked.Increment(ref done[block.CellOf(area)]));
        Assert.That(done.Where((_, cell) => cell % one.Periods.Length == 0), Is.All.EqualTo(1));
    }

    private static string Line(MeasureResult row) => FormattableString.Invariant(
        $"{row.Measure.Id} {row.Area} {row.Period} {row.Breakdown} {row.Category} {row.Status} {row.Numerator} {row.Denominator} {row.Children} {row.Value} {row.Interval} {string.Join('|', row.Notes)}");

    /// <summary>Children who offend once to four times, each time dealt with a month later; families of the five next services, of which one changes.</summary>
    private static Caseload Many()
    {
        var random = new Random(Seed);
        List<Child> children = [];
        List<Offence> offences = [];
        List<Outcome> outcomes = [];
        for (int i = 0; i < Services * ChildrenOfEach; i++)
        {
            children.Add(new Child { Ypid = $"C{i}", Service = Code(i), DateOfBirth = new(2004, 1, 1), Sex = (Sex)(1 + (i % 2)), Ethnicity = (Ethnicity)(1 + (i % 5)) });
            DateOnly day = First.AddDays(random.Next(2_000));
            for (int offence = random.Next(4); offence >= 0; offence--, day = day.AddDays(random.Next(1, 200)))
            {
                offences.Add(new Offence { Ypid = $"C{i}", OffenceId = $"O{offences.Count}", Date = day, Category = OffenceCategory.TheftAndHandling, Gravity = 3 });
                outcomes.Add(new Outcome { Ypid = $"C{i}", OffenceId = offences[^1].OffenceId, Date = day.AddDays(30), Disposal = LegalOutcomes.Of(offence == 2 ? "DETENTION_AND_TRAINING_ORDER" : "YOUTH_CAUTION"), Service = Code(i) });
            }
        }

        return Caseload.Build(
            new Extract { Children = [.. children], Offences = [.. offences], Outcomes = [.. outcomes], CustodyReleases = [], CoverageFrom = First, CoverageTo = Last },
            Around());
    }

    private static Reference Around() => new()
    {
        Services = [.. Enumerable.Range(0, Services).Select(i => new Service(Code(i), Code(i), $"Region {i % 4}", "England", null, null))],
        FamilyMembers = [.. from i in Enumerable.Range(0, Services) from next in Enumerable.Range(1, 5) select new FamilyMember(Code(i), Code(i + next), null, i == 7 && next == 5 ? new(2019, 6, 30) : null)],
        Populations = [.. from i in Enumerable.Range(0, Services) from sex in new[] { Sex.Male, Sex.Female } from ethnicity in Enumerable.Range(1, 5)
            from year in Enumerable.Range(2014, 10) select new PopulationCount(Code(i), year, 14, 100 + (i * year % 37), sex, (Ethnicity)ethnicity)],
    };

    private static string Code(int i) => $"S{i % Services:00}";
}
