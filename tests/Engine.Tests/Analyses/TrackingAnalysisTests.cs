using System.Globalization;
using KpiAnalytics.Engine.Analyses.Tracking;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Analyses;

[TestFixture]
internal sealed class TrackingAnalysisTests
{
    private static readonly DateOnly End = new(2018, 3, 31);
    private static readonly Period Year = CohortMaker.Year(2017);

    [Test]
    public void A_month_counts_only_children_followed_that_long()
    {
        // Followed 12 months, 12 months to the very day, and 1.
        TrackedCohort cohort = Of(new CohortMaker()
            .Index("A", new(2017, 1, 10)).Offence("A", new(2017, 4, 10), new(2017, 5, 1))
            .Index("B", new(2017, 3, 31))
            .Index("C", new(2017, 12, 31)).Offence("C", new(2018, 1, 20), new(2018, 2, 1)).Offence("C", new(2018, 3, 20), new(2018, 3, 25))).Cohort;
        Assert.Multiple(() =>
        {
            Assert.That((cohort.Children, cohort.Closed, cohort.MedianMonths, cohort.LongestDays), Is.EqualTo((3, 2, 12.0, 365)));
            Assert.That(cohort.ProvenToDate.Months[0], Is.EqualTo(new MonthRate(1, 3, 1, 1)));
            Assert.That(cohort.ProvenToDate.Months[2], Is.EqualTo(new MonthRate(3, 3, 2, 3)), "three months later: the day itself is included");
            Assert.That(cohort.ProvenToDate.Months[3], Is.EqualTo(new MonthRate(4, 2, 1, 1)), "C was followed three months");
            Assert.That(cohort.ProvenToDate.Months[11], Is.EqualTo(new MonthRate(12, 2, 1, 1)));
            Assert.That((cohort.ProvenToDate.Reoffenders, cohort.ProvenToDate.Reoffences), Is.EqualTo((2, 3)));
        });
    }

    [Test]
    public void Pending_is_an_offence_without_any_valid_outcome_and_a_diversion_is_neither()
    {
        TrackedCohort cohort = Of(new CohortMaker()
            .Index("A", new(2017, 1, 10)).Offence("A", new(2017, 2, 1), null)
            .Index("B", new(2017, 1, 10)).Offence("B", new(2017, 2, 1), new(2017, 3, 1), outcome: "COMMUNITY_RESOLUTION")
            .Index("C", new(2017, 1, 10)).Offence("C", new(2017, 2, 1), End.AddDays(1))
            .Index("D", new(2017, 1, 10)).Offence("D", new(2017, 2, 1), End)
            .Index("E", new(2017, 1, 10)).Offence("E", new(2018, 1, 11), null).Offence("E", new(2017, 1, 10), null)).Cohort;
        Assert.That((cohort.ProvenToDate.Reoffenders, cohort.ProvenOrPending.Reoffenders), Is.EqualTo((1, 3)), "D is proven on the last day, A and C are pending, E's are outside the twelve months");
    }

    [Test]
    public void An_offence_proven_after_eighteen_months_is_neither_proven_nor_pending()
    {
        CohortMaker maker = new CohortMaker().Index("A", new(2017, 1, 10)).Offence("A", new(2017, 2, 1), new(2018, 7, 10)).Index("B", new(2017, 1, 10)).Offence("B", new(2017, 2, 1), new(2018, 7, 11));
        TrackedCohort cohort = TrackingAnalysis.Of(maker.Build(new(2018, 12, 31)), CohortMaker.Service, Year).Cohort;
        Assert.That((cohort.ProvenToDate.Reoffenders, cohort.ProvenOrPending.Reoffenders), Is.EqualTo((1, 1)));
    }

    [Test]
    public void The_earlier_cohort_is_seen_as_it_stood_a_year_earlier()
    {
        CohortMaker maker = new CohortMaker()
            .Index("N", new(2017, 6, 1))
            .Index("A", new(2016, 6, 1)).Offence("A", new(2016, 9, 1), new(2017, 4, 1))
            .Index("B", new(2016, 6, 1)).Offence("B", new(2017, 4, 1), new(2017, 4, 2));
        TrackedCohort before = Of(maker).Before!;
        Assert.That((before.AsAt, before.Children), Is.EqualTo((new DateOnly(2017, 3, 31), 2)));
        Assert.That((before.ProvenToDate.Reoffenders, before.ProvenOrPending.Reoffenders), Is.EqualTo((0, 1)), "A's court came a day too late; B's offence was not committed yet");
        Assert.That(TrackingAnalysis.Of(maker.Build(End, new(2016, 1, 2)), CohortMaker.Service, Year).Before, Is.Null);
    }

    [Test]
    public void Cohorts_are_compared_at_the_latest_month_by_which_half_were_followed_and_tested()
    {
        var maker = new CohortMaker();
        for (int i = 0; i < 40; i++)
        {
            // Half of the later cohort has been followed six months, half three.
            maker.Index($"N{i:00}", i % 2 == 0 ? new(2017, 9, 30) : new(2017, 12, 31)).Index($"B{i:00}", new(2016, 9, 30));
            if (i < 30)
            {
                maker.Offence($"B{i:00}", new(2016, 11, 1), new(2016, 12, 1));
            }
        }

        SamePoint point = Of(maker).AtSamePoint(ReoffenceBasis.ProvenToDate)!;
        Assert.That((point.Now, point.Before), Is.EqualTo((new MonthRate(6, 20, 0, 0), new MonthRate(6, 40, 30, 30))));
        Assert.That(point.Test!.PValue, Is.LessThan(0.001));
    }

    [Test]
    public void Kaplan_Meier_is_what_is_left_of_the_cumulative_share_where_nobody_is_censored_early()
    {
        var random = new Random(77);
        var maker = new CohortMaker();
        int[] days = [.. Enumerable.Range(0, 60).Select(i => i % 3 == 0 ? random.Next(1, 366) : int.MaxValue)];
        foreach ((int i, int day) in days.Index())
        {
            maker.Index($"C{i:00}", new(2017, 1, 10));
            if (day != int.MaxValue)
            {
                maker.Offence($"C{i:00}", new DateOnly(2017, 1, 10).AddDays(day), new DateOnly(2017, 1, 11).AddDays(day));
            }
        }

        TrackedRates rates = Of(maker).Cohort.ProvenToDate;
        Assert.Multiple(() =>
        {
            foreach (int day in Enumerable.Range(0, 366))
            {
                Assert.That(rates.TimeToFirst!.SurvivalAt(day), Is.EqualTo(1 - (days.Count(first => first <= day) / 60.0)).Within(1e-12));
            }

            Assert.That(rates.TimeToFirst!.SurvivalAt(365), Is.EqualTo(1 - rates.Months[11].Binary!.Value).Within(1e-12));
        });
    }

    [Test]
    public void A_child_without_a_reoffence_is_censored_at_the_extracts_end()
    {
        var steps = Of(new CohortMaker().Index("A", End.AddDays(-10)).Index("B", End.AddDays(-20)).Offence("B", End.AddDays(-5), End)).Cohort;
        Assert.That(steps.Children, Is.Zero, "index events in 2018 are not of the year");
        TrackedRates rates = Of(new CohortMaker().Index("A", new(2017, 12, 31)).Index("B", new(2017, 12, 1)).Offence("B", new(2018, 3, 11), End)).Cohort.ProvenToDate;
        // A was watched 90 days, B reoffended after 100: alone at risk.
        Assert.That(rates.TimeToFirst!.Steps.Select(step => (step.Days, step.AtRisk, step.Survival)), Is.EqualTo(new[] { (100, 1, 0.0) }));
    }

    [Test]
    public void The_first_reoffence_is_held_against_the_index_offence_and_of_one_day_the_gravest_is_first()
    {
        CohortMaker maker = new CohortMaker()
            .Index("A", new(2017, 1, 10), gravity: 3).Offence("A", new(2017, 2, 1), new(2017, 3, 1), gravity: 2).Offence("A", new(2017, 2, 1), new(2017, 3, 1), gravity: 5)
            .Index("B", new(2017, 1, 10), gravity: 3).Offence("B", new(2017, 2, 1), new(2017, 3, 1), gravity: 3).Offence("B", new(2017, 2, 2), new(2017, 3, 1), gravity: 8)
            .Index("C", new(2017, 1, 10), gravity: 3).Offence("C", new(2017, 2, 1), null, gravity: 1)
            .Index("D", new(2017, 1, 10), gravity: 0).Offence("D", new(2017, 2, 1), new(2017, 3, 1), gravity: 1);
        TrackedCohort cohort = Of(maker).Cohort;
        Assert.That(cohort.ProvenToDate.Seriousness, Is.EqualTo(new SeriousnessChange(More: 1, Same: 1, Less: 0, NotKnown: 1)));
        Assert.That(cohort.ProvenOrPending.Seriousness, Is.EqualTo(new SeriousnessChange(More: 1, Same: 1, Less: 1, NotKnown: 1)));
    }

    [Test]
    public void The_sheet_has_a_row_a_child_by_index_date()
    {
        Caseload caseload = new CohortMaker()
            .Index("B", new(2017, 5, 1), outcome: "REFERRAL_ORDER").Index("A", new(2017, 3, 31))
            .Offence("A", new(2017, 4, 10), null).Offence("A", new(2017, 5, 10), new(2017, 6, 1)).Build(End);
        Assert.That(TrackerSheet.Of(caseload, CohortMaker.Service, Year), Is.EqualTo(new[]
        {
            new TrackerRow("A", new(2017, 3, 31), OutcomeTier.PreCourt, new(2018, 3, 31), IsClosed: true, Proven: 1, Pending: 1, DaysToFirst: 10),
            new TrackerRow("B", new(2017, 5, 1), OutcomeTier.FirstTier, new(2018, 5, 1), IsClosed: false, Proven: 0, Pending: 0, DaysToFirst: null),
        }));
    }

    [Test]
    public void Groups_are_by_what_the_child_was_at_the_index_event()
    {
        var maker = new CohortMaker
        {
            Around = new() { Children = [], Offences = [], Outcomes = [], CustodyReleases = [], CareStatuses = [new("A", CareStatusKind.ChildLookedAfter, new(2017, 1, 10), new(2017, 1, 10))] },
        };
        maker.Index("A", new(2017, 1, 10), sex: Sex.Female).Offence("A", new(2017, 2, 1), null).Index("B", new(2017, 1, 11), outcome: "REFERRAL_ORDER");
        Assert.That(Of(maker).Groups, Is.SupersetOf(new[]
        {
            new TrackedGroup("Outcome tier", "Pre-court", 1, 0, 1), new TrackedGroup("Outcome tier", "First-tier", 1, 0, 0),
            new TrackedGroup("Age band", "15 to 17", 2, 0, 1), new TrackedGroup("Sex", "Girls", 1, 0, 1),
            new TrackedGroup("Care status", "Looked after", 1, 0, 1), new TrackedGroup("Care status", "Not looked after", 1, 0, 0),
        }));
    }

    /// <summary>Index events of all on 1 March 2017; the extract ends on 31 March 2018.</summary>
    [TestCase("North", "the latest begun of those open", "P1 2016-06-01 2017-02-28 East", "P2 2016-01-01 2017-12-31 West", "P3 2016-02-01 2017-03-01 North")]
    [TestCase("West", "not ended is open; its first day is included", "P1 2017-03-01 - West", "P2 2017-03-02 - North")]
    [TestCase("East", "none open: the latest begun before, though one is about to begin", "P1 2016-06-01 2017-02-28 East", "P2 2015-01-01 2017-02-28 West", "P3 2017-03-02 - North")]
    [TestCase("North", "none before: the first begun after", "P2 2017-04-01 - North", "P1 2017-04-02 - West")]
    [TestCase("North", "the last day of the twelve months", "P1 2018-03-01 - North")]
    [TestCase("Not known", "a day later", "P1 2018-03-02 - North")]
    [TestCase("West", "a programme that names no area says nothing", "P2 2016-06-01 - ", "P1 2016-05-01 2016-05-02 West")]
    [TestCase("West", "begun on one day: the first by id", "P2 2017-01-01 - North", "P1 2017-01-01 - West")]
    [TestCase("Not known", "no programme at all")]
    public void The_area_is_of_the_programme_nearest_the_index_event(string area, string why, params string[] programmes)
    {
        var maker = new CohortMaker { Around = Around([.. programmes.Select(text => ProgrammeOf("A", text))]) };
        maker.Index("A", new(2017, 3, 1));
        Assert.That(Of(maker).Groups.Where(group => group.Dimension == TrackedGroup.Area), Is.EqualTo(new[] { new TrackedGroup("Area", area, 1, 0, 0) }), why);
    }

    [Test]
    public void Areas_are_by_name_and_not_known_is_last()
    {
        string[] areas = ["West", "", "North", "Zenith"];
        var maker = new CohortMaker { Around = Around([.. areas.Select((area, i) => ProgrammeOf($"C{i}", $"P 2016-01-01 - {area}"))]) };
        foreach (int i in Enumerable.Range(0, 4))
        {
            maker.Reoffender($"C{i}", new(2017, 3, 1), reoffences: i == 2 ? 1 : 0);
        }

        Assert.That(Of(maker).Groups.Where(group => group.Dimension == TrackedGroup.Area), Is.EqualTo(new[]
        {
            new TrackedGroup("Area", "North", 1, 1, 1), new TrackedGroup("Area", "West", 1, 0, 0),
            new TrackedGroup("Area", "Zenith", 1, 0, 0), new TrackedGroup("Area", "Not known", 1, 0, 0),
        }));
    }

    [TestCase("programmes.csv", "")]
    [TestCase("programmes.csv", "area")]
    public void Without_areas_in_the_extract_there_are_no_groups_by_area(string file, string column)
    {
        var maker = new CohortMaker { Around = Around([]) with { NotSupplied = [new SourceField(file, column)] } };
        Assert.That(Of(maker.Index("A", new(2017, 3, 1))).Groups.Select(group => group.Dimension), Does.Not.Contain(TrackedGroup.Area));
    }

    [Test]
    public void Children_are_counted_by_how_many_reoffences_they_have()
    {
        // A none; B and C one proven; D one proven and two pending; E four proven. Nobody has two, three on the first basis; nobody two on the second.
        TrackedCohort cohort = Of(new CohortMaker()
            .Index("A", new(2017, 1, 10)).Reoffender("B", new(2017, 1, 10), 1).Reoffender("C", new(2017, 12, 10), 1)
            .Reoffender("D", new(2017, 1, 10), 1).Offence("D", new(2017, 5, 1), null).Offence("D", new(2017, 5, 2), null)
            .Reoffender("E", new(2017, 1, 10), 4)).Cohort;
        Assert.That(cohort.ProvenToDate.PerChild, Is.EqualTo(new ReoffenceCount[] { new(0, 1), new(1, 3), new(2, 0), new(3, 0), new(4, 1) }));
        Assert.That(cohort.ProvenOrPending.PerChild, Is.EqualTo(new ReoffenceCount[] { new(0, 1), new(1, 2), new(2, 0), new(3, 1), new(4, 1) }));
        Assert.That(Of(new CohortMaker()).Cohort.ProvenToDate.PerChild, Is.Empty);
    }

    [Test]
    public void A_mature_quarters_twelfth_month_is_the_printed_figure_and_curves_of_closed_cohorts_never_fall([Range(1, 60)] int seed)
    {
        (Caseload caseload, Period[] periods) = ProlificAnalysisTests.Random(seed);
        foreach (MeasureResult row in ProlificAnalysisTests.Rows(caseload, "reoffending.binary", [.. periods.Where(period => period.Kind == PeriodKind.Quarter)]).Where(row => row.Status == ResultStatus.Ok))
        {
            TrackedCohort cohort = TrackingAnalysis.Of(caseload, row.Area.Code, row.Period).Cohort;
            MonthRate last = cohort.ProvenToDate.Months[11];
            Assert.That((last.Reoffenders, last.Children), Is.EqualTo(((int)row.Numerator!, (int)row.Denominator!)), row.ToString());
            foreach (ReoffenceBasis basis in Enum.GetValues<ReoffenceBasis>())
            {
                Assert.That(cohort.On(basis).Months.Select(month => month.Reoffenders), Is.Ordered);
                Assert.That(cohort.On(basis).Months.Select(month => month.Reoffences), Is.Ordered);
                TrackedRates rates = cohort.On(basis);
                Assert.That(rates.PerChild.Sum(count => count.Children), Is.EqualTo(cohort.Children));
                Assert.That(rates.PerChild.Skip(1).Sum(count => count.Children), Is.EqualTo(rates.Reoffenders));
                Assert.That(rates.PerChild.Sum(count => count.Reoffences * count.Children), Is.EqualTo(rates.Reoffences));
            }

            Assert.That(cohort.ProvenOrPending.Months.Zip(cohort.ProvenToDate.Months).All(pair => pair.First.Reoffenders >= pair.Second.Reoffenders));
        }
    }

    private static Extract Around(Programme[] programmes) =>
        new() { Children = [], Offences = [], Outcomes = [], CustodyReleases = [], Programmes = [.. programmes] };

    /// <param name="text">Id, start, end ("-" = not ended) and area.</param>
    private static Programme ProgrammeOf(string ypid, string text)
    {
        string[] parts = text.Split(' ');
        return new Programme
        {
            Ypid = ypid, ProgrammeId = parts[0], Start = Day(parts[1]), End = parts[2] == "-" ? null : Day(parts[2]), Area = parts[3],
        };
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TrackingAnalysis Of(CohortMaker maker) => TrackingAnalysis.Of(maker.Build(End), CohortMaker.Service, Year);
}
