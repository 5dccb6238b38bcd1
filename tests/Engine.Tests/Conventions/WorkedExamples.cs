using System.Globalization;
using KpiAnalytics.Engine.Analyses.Control;
using KpiAnalytics.Engine.Analyses.Disparity;
using KpiAnalytics.Engine.Analyses.Prolific;
using KpiAnalytics.Engine.Analyses.Targets;
using KpiAnalytics.Engine.Analyses.Tracking;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Statistics.ControlCharts;
using KpiAnalytics.Engine.Tests.Analyses;

namespace KpiAnalytics.Engine.Tests.Conventions;

/// <summary>The worked examples of docs/methods/analyses, computed: each line as the page must print it.</summary>
internal static class WorkedExamples
{
    private static readonly Area Service = new(AreaType.Service, CohortMaker.Service, CohortMaker.Service);

    public static string[] Of(string page) => page switch
    {
        "control-charts.md" => ControlCharts(),
        "disparity-toolkit.md" => Disparity(),
        "live-tracking.md" => Tracking(),
        "prolific-few.md" => Prolific(),
        "targets.md" => Targets(),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "No worked example for this page."),
    };

    private static string[] Prolific()
    {
        int[] reoffences = [.. Enumerable.Repeat(9, 12), .. Enumerable.Repeat(8, 8), .. Enumerable.Repeat(3, 32), .. Enumerable.Repeat(2, 70), .. Enumerable.Repeat(0, 204)];
        var maker = new CohortMaker();
        foreach ((int i, int count) in reoffences.Index())
        {
            maker.Reoffender($"C{i:000}", new(2017, 1, 10), count);
        }

        CohortConcentration children = ProlificAnalysis.Of(maker.Build(new(2020, 12, 31)), CohortMaker.Service, CohortMaker.Year(2017), seed: 1).Children;
        Concentration top = children.Top.Single(group => group.Percent == 6).Group;
        return
        [
            $"children {children.Size}", $"reoffences {children.Reoffences}", $"most prolific 6%, children {top.Children}", $"most prolific 6%, reoffences {top.Events}",
            $"most prolific 6%, share of reoffences {Rounding.HalfAwayFromZero(100 * top.ShareOfEvents, 1)}",
            $"fewest who made 45%, children {children.Smallest.Single(group => group.Share == 0.45).Group.Children}",
        ];
    }

    private static string[] Tracking()
    {
        DateOnly index = new(2017, 1, 10);
        CohortMaker maker = new CohortMaker().Index("A", index).Reoffender("B", index, 1).Reoffender("C", index, 1)
            .Reoffender("D", index, 1).Offence("D", new(2017, 5, 1), null).Offence("D", new(2017, 5, 2), null).Reoffender("E", index, 4);
        TrackedCohort cohort = TrackingAnalysis.Of(maker.Build(new(2018, 3, 31)), CohortMaker.Service, CohortMaker.Year(2017)).Cohort;
        string With(TrackedRates rates, int reoffences, string basis) => $"children with {reoffences}, {basis} {rates.PerChild[reoffences].Children}";
        return
        [
            $"children {cohort.Children}", $"reoffended, proven to date {cohort.ProvenToDate.Reoffenders}", $"reoffences, proven to date {cohort.ProvenToDate.Reoffences}",
            $"reoffences, proven + pending {cohort.ProvenOrPending.Reoffences}",
            With(cohort.ProvenToDate, 0, "proven to date"), With(cohort.ProvenToDate, 1, "proven to date"), With(cohort.ProvenToDate, 4, "proven to date"),
            With(cohort.ProvenOrPending, 1, "proven + pending"), With(cohort.ProvenOrPending, 3, "proven + pending"),
        ];
    }

    private static string[] Targets() =>
    [
        .. new[] { "95.0", "90.0", "89.96", "80.0", "79.9" }.Select(value => $"{value} {Judged(double.Parse(value, CultureInfo.InvariantCulture))}"),
        $"quarters outside, outside: {Failure(TargetState.OutsideTolerance, TargetState.OutsideTolerance)}",
        $"quarters outside, empty, outside: {Failure(TargetState.OutsideTolerance, TargetState.None, TargetState.OutsideTolerance)}",
        $"quarters outside, at target, outside: {Failure(TargetState.OutsideTolerance, TargetState.AtTarget, TargetState.OutsideTolerance)}",
    ];

    private static string Judged(double value)
    {
        JudgedFigure judged = Judgement.Of(
            Figure("kpi1", 0, value, null), null, [new Target { Measure = "kpi1", Value = 90, Tolerance = 80, BetterToBe = BetterToBe.Higher }]);
        return judged.State + (judged.IsHiddenByRounding ? ", hidden by rounding" : "");
    }

    private static string Failure(params TargetState[] quarters)
    {
        StateRun? run = PerformanceFailure.Of(quarters.Select((state, i) => new DatedState(new DateOnly(2023, 4, 1).AddMonths(3 * (i + 1)).AddDays(-1), state)), Cadence.Quarterly).LastOrDefault();
        return run is null ? "no failure" : $"failure of {run.Periods}";
    }

    private static string[] ControlCharts()
    {
        int[] entrants = [60, 62, 58, 61, 59, 63, 57, 40, 41, 39, 40, 42, 38, 41];
        ControlSeries series = ControlSeries.Of(entrants.Select((count, i) => Figure("fte.rate", i, count * 100_000.0 / 78_000, (count, 78_000))))!;
        ControlPoint[] points = [.. series.Chart.Points];
        ControlLimits limits = points[0].Limits!;
        string Line(double value) => Rounding.HalfAwayFromZero(value * series.Scale, 2);
        return
        [
            $"chart {series.Kind}", $"centre {Line(limits.Centre)}", $"lower limit {Line(limits.Lower)}", $"upper limit {Line(limits.Upper)}",
            $"points outside {points.Count(point => point.Cause == SpecialCause.OutsideLimit)}",
            $"first seven {points.Take(7).Select(point => point.Variation).Distinct().Single()}", $"last seven {points.Skip(7).Select(point => point.Variation).Distinct().Single()}",
        ];
    }

    private static string[] Disparity()
    {
        DisparityTable table = DisparityTable.Of(new([9, 3, 17, 17, 1, 146]), new([0, 3_863, 4_682, 4_274, 802, 64_379]), DisparityTest.WilsonInterval);
        return [.. table.Rows.Take(4).Select(row => $"{row.Group.Code} {row.Children} {Rounding.HalfAwayFromZero(row.Difference!.Value, 2)} {row.Verdict}")];
    }

    private static MeasureResult Figure(string id, int quarter, double value, (double Above, double Below)? counts) => new()
    {
        Measure = MeasureCatalogue.Find(id)!,
        Area = Service,
        Period = Period.Ending(PeriodKind.Quarter, Quarter.Of(new DateOnly(2020, 4, 1)) + quarter)!.Value,
        Numerator = counts?.Above,
        Denominator = counts?.Below,
        Value = value,
        Status = ResultStatus.Ok,
    };
}
