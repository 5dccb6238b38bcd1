using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Engine.Analyses;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Disclosure;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Tables;
using KpiAnalytics.Engine.Tests.Analyses;

namespace KpiAnalytics.Engine.Tests.Evaluation;

/// <summary>Bootstrap intervals of reoffences per reoffender and per offender, from the question to the figure.</summary>
[TestFixture]
internal sealed class ResampledIntervalTests
{
    private const int Seed = 1979;

    private static readonly DateOnly End = new(2020, 12, 31);

    private static readonly ImmutableArray<Measure> Both = [MeasureCatalogue.Find("reoffending.frequency")!, MeasureCatalogue.Find("reoffending.per_offender")!];

    private static readonly Question Year = new()
    {
        Measures = Both, From = new(2017, 1, 1), To = new(2017, 12, 31), PeriodKinds = [PeriodKind.CalendarYear], BootstrapSeed = Seed,
    };

    [Test]
    public void Without_a_seed_there_is_none_and_with_one_only_these_two_measures_have_it()
    {
        Caseload caseload = Cohort(new Random(1)).Build(End);
        Question all = Year with { Measures = MeasureCatalogue.WithSubMeasures };
        Assert.That(KpiEngine.Answer(caseload, all with { BootstrapSeed = null }).Select(row => row.Interval.Method), Does.Not.Contain(IntervalMethod.Bootstrap));
        Assert.That(KpiEngine.Answer(caseload, all).Where(row => row.Interval.Method == IntervalMethod.Bootstrap).Select(row => row.Measure), Is.EqualTo(Both));
    }

    /// <summary>
    /// Twelve children with index events in January and December, followed by one and by two offences a week apart. After the first come
    /// one, the offence of the second event, and two: 4 reoffences; after the second 2. All children are alike, their entries are not.
    /// </summary>
    [Test]
    public void A_childs_index_events_of_the_period_are_drawn_together()
    {
        var maker = new CohortMaker();
        foreach (int i in Enumerable.Range(0, 12))
        {
            maker.Reoffender($"C{i:00}", new(2017, 1, 10), 1).Reoffender($"C{i:00}", new(2017, 12, 10), 2);
        }

        foreach (MeasureResult row in Answer(maker.Build(End), Year))
        {
            Assert.That((row.Numerator, row.Denominator, row.Interval), Is.EqualTo(((double?)72, (double?)24, new Interval(3, 3, IntervalMethod.Bootstrap))));
        }
    }

    [Test]
    public void It_is_the_bootstrap_of_the_cohorts_children_put_together_in_plain_steps([Range(1, 10)] int seed)
    {
        (Caseload caseload, Period[] periods) = ProlificAnalysisTests.Random(seed);
        foreach (MeasureResult row in Answer(caseload, Year with { From = periods.Min(period => period.Start), To = periods.Max(period => period.End) }))
        {
            if (row.Area.Type == AreaType.Service && row.Value is not null)
            {
                ImmutableArray<EventRow> entries = PeriodCohort.Of(caseload, row.Area.Code, row.Period).Entries;
                bool isPerOffender = row.Measure.Id == "reoffending.per_offender";
                RatioPart[] children = [.. entries.GroupBy(entry => entry.Child).Select(own => new RatioPart(own.Sum(entry => entry.Reoffences), own.Count(entry => isPerOffender || entry.Reoffences > 0)))];
                Assert.That(row.Interval, Is.EqualTo(Bootstrap.OfRatio(children, SeedOf(row))), row.ToString());
            }
        }
    }

    [Test]
    public void The_value_lies_inside_nearly_always_and_the_limits_are_in_order()
    {
        MeasureResult[] rows = [.. Enumerable.Range(1, 60).SelectMany(seed => Answer(Cohort(new Random(seed)).Build(End), Year)).Where(row => row.Interval.Lower is not null)];
        Assert.That(rows, Has.Length.GreaterThan(80));
        Assert.That(rows.Where(row => row.Interval.Upper < row.Interval.Lower), Is.Empty);
        Assert.That(rows.Count(row => row.Interval.Lower <= row.Value && row.Value <= row.Interval.Upper), Is.GreaterThanOrEqualTo(rows.Length * 98 / 100));
    }

    [Test]
    public void One_row_has_one_interval_whatever_else_is_asked([Range(1, 5)] int seed)
    {
        Caseload caseload = Cohort(new Random(seed)).Build(End);
        Question more = Year with
        {
            Measures = MeasureCatalogue.All, PeriodKinds = [.. Enum.GetValues<PeriodKind>()], From = new(2016, 1, 1), To = new(2018, 12, 31), Comparators = true,
            Breakdowns = [Breakdown.By(Dimensions.Ethnicity), Breakdown.By(Dimensions.Sex)],
        };
        MeasureResult[] alone = [.. Answer(caseload, Year with { Breakdowns = [Breakdown.By(Dimensions.Sex)] })];
        var among = Answer(caseload, more).ToLookup(Named);
        foreach (MeasureResult row in alone)
        {
            Assert.That(among[Named(row)].Select(other => other.Interval).Distinct(), Is.EqualTo(new[] { row.Interval }), "also as twelve months to December");
        }

        Assert.That(alone.Count(row => row.Category == "MALE" && row.Interval.Method == IntervalMethod.Bootstrap), Is.EqualTo(2), "categories have it too");
        Assert.That(Answer(caseload, Year with { BootstrapSeed = Seed + 1 }).Select(row => row.Interval), Is.Not.EqualTo(alone.Where(row => row.Breakdown.Length == 0).Select(row => row.Interval)));
    }

    [Test]
    public void The_order_of_the_records_does_not_matter([Range(1, 5)] int seed)
    {
        Caseload caseload = Cohort(new Random(seed)).Build(End);
        Extract extract = caseload.Extract;
        Extract turned = extract with { Children = [.. extract.Children.Reverse()], Offences = [.. extract.Offences.Reverse()], Outcomes = [.. extract.Outcomes.Reverse()] };
        Assert.That(Answer(Caseload.Build(turned, caseload.Reference), Year).Select(row => row.Interval), Is.EqualTo(Answer(caseload, Year).Select(row => row.Interval)));
    }

    [TestCase(9, IntervalMethod.None)]
    [TestCase(10, IntervalMethod.Bootstrap)]
    public void Too_few_reoffenders_have_none_per_reoffender(int reoffenders, IntervalMethod method)
    {
        var maker = new CohortMaker();
        foreach (int i in Enumerable.Range(0, 30))
        {
            maker.Reoffender($"C{i:00}", new(2017, 1, 10), i < reoffenders ? 1 + (i % 3) : 0);
        }

        MeasureResult[] rows = [.. Answer(maker.Build(End), Year)];
        Assert.That(rows.Select(row => row.Interval.Method), Is.EqualTo(new[] { method, IntervalMethod.Bootstrap }), "per offender all thirty stand below the line");
    }

    [Test]
    public void Suppression_takes_the_interval_with_the_figure_and_a_printed_figure_has_none()
    {
        var maker = new CohortMaker();
        foreach (int i in Enumerable.Range(0, 30))
        {
            maker.Reoffender($"C{i:00}", new(2017, 1, 10), i == 0 ? 3 : 0);
        }

        Caseload caseload = maker.Build(End);
        ImmutableArray<MeasureResult> shown = Answer(caseload, Year);
        Assert.That(shown[1].Interval.Method, Is.EqualTo(IntervalMethod.Bootstrap));
        Assert.That(Suppression.Apply(shown, caseload.Reference).Select(row => (row.Status, row.Interval)), Is.All.EqualTo((ResultStatus.Suppressed, Interval.None)));

        var printed = new PublishedFigure
        {
            Measure = "reoffending.binary", AreaType = AreaType.Region, Area = "Region", PeriodStart = new(2017, 1, 1), PeriodEnd = new(2017, 12, 31),
            Numerator = 40, Denominator = 100, Reoffences = 160, Source = "MoJ", ReleaseDate = new(2019, 1, 1),
        };
        Caseload beside = Caseload.Build(caseload.Extract, caseload.Reference with { Published = [printed] });
        MeasureResult region = Answer(beside, Year with { Comparators = true }).First(row => row.Area.Type == AreaType.Region);
        Assert.That((region.IsPublished, region.Value, region.Interval), Is.EqualTo((true, (double?)4.0, Interval.None)));
    }

    private static ImmutableArray<MeasureResult> Answer(Caseload caseload, Question question) =>
        [.. KpiEngine.Answer(caseload, question).Where(row => row.Measure.HasResampledInterval)];

    private static string Named(MeasureResult row) => $"{row.Measure} {row.Area} {row.Period.Start} {row.Period.End} {row.Breakdown} {row.Category}";

    private static int SeedOf(MeasureResult row) => DrawnStream.SeedOf(
        Seed, row.Measure.Id, row.Measure.Definition, row.Area.Type.ToString(), row.Area.Code,
        row.Period.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.Period.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.Breakdown, row.Category);

    /// <summary>Some dozens of boys in 2017, about half of them reoffenders, a few prolific.</summary>
    private static CohortMaker Cohort(Random random)
    {
        var maker = new CohortMaker();
        foreach (int i in Enumerable.Range(0, random.Next(30, 70)))
        {
            maker.Reoffender($"C{i:00}", new DateOnly(2017, 1, 10).AddDays(random.Next(300)), Math.Max(0, random.Next(-4, random.Next(2, 12))));
        }

        return maker;
    }
}
