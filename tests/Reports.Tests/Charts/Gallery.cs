using System.Collections.Immutable;
using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Reports.Tests.Charts;

/// <summary>Charts with figures of the size a service has, as parameters of their components. All figures are made up.</summary>
internal static class Gallery
{
    public static readonly ImmutableArray<IntervalRow> RateRatios =
    [
        IntervalRow.Of("Asian or Asian British", 0.61, 0.38, 0.95, ReferenceVerdict.Below),
        IntervalRow.Of("Black or Black British", 1.84, 1.20, 2.81, ReferenceVerdict.Above),
        IntervalRow.Of("Mixed or multiple ethnic groups", 1.31, 0.84, 2.05, ReferenceVerdict.CannotTell),
        IntervalRow.Of("Any other ethnic group", 0.9, 0.02, 95, ReferenceVerdict.CannotTell),
        IntervalRow.Hidden("Gypsy, Roma or Traveller", "suppressed"),
    ];

    public static readonly CurveChartOptions Months = new()
    {
        Format = new(1, "%"), Unit = "% of children who reoffended", AcrossName = "Months since the disposal", AcrossStep = 3,
        ReadAt = [0, 3, 6, 9, 12],
    };

    public static Dictionary<string, object?> Intervals() => With("Black children are 1.8 times as likely to be remanded",
        "Relative rate of remand, Northamptonshire, April 2015 to March 2018", new()
        {
            ["Rows"] = RateRatios,
            ["Options"] = new IntervalChartOptions
            {
                Scale = ScaleKind.Logarithmic, Unit = "Rate ratio", ValueName = "Rate ratio", CategoryName = "Ethnic group",
                Reference = new(1, "1 = same rate as White children"),
            },
        });

    public static Dictionary<string, object?> Shares() => With("Mixed children are over-represented",
        "Share of children by ethnic group, Northamptonshire, 2017/18", new()
        {
            ["Rows"] = ImmutableArray.Create(
                IntervalRow.Of("White", 72.1, 68.2, 75.8, ReferenceVerdict.Below, 84.3),
                IntervalRow.Of("Mixed", 11.9, 9.4, 14.9, ReferenceVerdict.Above, 5.1),
                IntervalRow.Of("Asian or Asian British", 5.2, 3.6, 7.4, ReferenceVerdict.CannotTell, 6.2),
                IntervalRow.Hidden("Other", "suppressed", 0.9)),
            ["Options"] = new IntervalChartOptions
            {
                Format = new(1, "%"), Unit = "% of children", ValueName = "Share of the caseload", CategoryName = "Ethnic group",
                BesideName = "share of children aged 10 to 17",
            },
        });

    /// <summary>A cohort at risk of a reoffence, with an immature end, beside the one before.</summary>
    public static Dictionary<string, object?> Survival()
    {
        var random = new Random(7);
        double value = 0;
        CurvePoint[] own = [.. Enumerable.Range(0, 25).Select(i => CurvePoint.Of(
            i / 2.0, value += i == 0 ? 0 : random.NextDouble() * 2.6, Math.Max(0, value - 0.5 - (i * 0.2)), value + 0.5 + (i * 0.25),
            i > 18 ? PointState.Immature : PointState.Ok))];
        double earlier = 0;
        CurvePoint[] before = [.. Enumerable.Range(0, 25).Select(i => CurvePoint.Of(i / 2.0, earlier += i == 0 ? 0 : random.NextDouble() * 2.8))];
        return With("Fewer children reoffend early than a year before", "Cumulative reoffending, Milton Keynes, cohort of 2017/18", new()
        {
            ["Curves"] = ImmutableArray.Create(
                new Curve("2017/18 cohort", CurveRole.Service, CurveShape.Step, own),
                new Curve("2016/17 cohort", CurveRole.EarlierCohort, CurveShape.Step, before)),
            ["Options"] = Months,
        });
    }

    public static Dictionary<string, object?> Lorenz()
    {
        var random = new Random(11);
        double[] counts = [.. Enumerable.Range(0, 300).Select(i => Math.Floor(Math.Pow(random.NextDouble(), 6) * 20)).Order()];
        double sum = 0;
        IEnumerable<CurvePoint> points = counts.Select((count, i) => CurvePoint.Of((i + 1) / 3.0, 100 * (sum += count) / counts.Sum())).Prepend(CurvePoint.Of(0, 0));
        var curve = new Curve("Children", CurveRole.Service, CurveShape.Straight, points);
        return With("6% of children made 34% of reoffences", "Reoffences by child, Luton, cohort of 2017/18", new()
        {
            ["Curves"] = ImmutableArray.Create(
                curve, new Curve("If all were equal", CurveRole.Equality, CurveShape.Straight, [CurvePoint.Of(0, 0), CurvePoint.Of(100, 100)])),
            ["Highlight"] = new CurveHighlight(94, curve.At(94)!.Value!.Value, "The last 6% of children made 34%"),
            ["Options"] = new CurveChartOptions
            {
                Format = new(0, "%"), Unit = "% of reoffences", AcrossName = "% of children, fewest reoffences first", AcrossFormat = new(0, "%"), AcrossStep = 10,
                ReadAt = [0, 20, 40, 50, 60, 70, 80, 90, 94, 100],
            },
        });
    }

    /// <summary>Twelve points and a gap under firm limits, then a rebase with nine under stepped trial limits.</summary>
    public static Dictionary<string, object?> Control()
    {
        double[] first = [41, 38, 44, 40, 37, 42, 39, 43, 58, 40, 38, 41, 42], second = [33, 31, 34, 30, 29, 28, 27, 31, 30];
        ControlChartPoint[] before = [.. first.Select((value, i) => i == 8
            ? ControlChartPoint.Special(Samples.Quarter(i), value, new(29.1, 41.7, 54.3), ControlSignal.Concern, "outside a limit")
            : i == 5 ? ControlChartPoint.Missing(Samples.Quarter(i), "suppressed")
            : ControlChartPoint.Of(Samples.Quarter(i), value, new(29.1, 41.7, 54.3)))];
        ControlChartPoint[] after = [.. second.Select((value, i) =>
        {
            var lines = new ControlLines(21.5 + (i % 3), 30.3, 39.1 - (i % 3));
            return i is > 2 and < 7
                ? ControlChartPoint.Special(Samples.Quarter(13 + i), value, lines, ControlSignal.Improvement, "7 points in a row falling")
                : ControlChartPoint.Of(Samples.Quarter(13 + i), value, lines);
        })];
        return With("Reoffending has settled at a lower level", "Binary rate, Bedfordshire, quarters to June 2021", new()
        {
            ["Segments"] = ImmutableArray.Create(
                new ControlChartSegment(before), new ControlChartSegment(after, "New triage from July 2019")),
            ["Options"] = new ControlChartOptions { Format = new(1, "%"), Unit = "% of children", ValueName = "Binary rate", Target = 28 },
        });
    }

    public static Dictionary<string, object?> Funnel()
    {
        var random = new Random(5);
        const double average = 34.2;
        double Reach(double n) => Math.Sqrt(average * (100 - average) / n);
        FunnelPoint[] points = [.. Enumerable.Range(1, 60).Select(i =>
        {
            double n = Math.Floor(20 + (Math.Pow(random.NextDouble(), 2) * 700)), away = ((random.NextDouble() + random.NextDouble() + random.NextDouble()) - 1.5) * 3.2;
            FunnelPlace place = away > 3.09 ? FunnelPlace.VeryHigh : away > 1.96 ? FunnelPlace.High : away < -3.09 ? FunnelPlace.VeryLow : away < -1.96 ? FunnelPlace.Low : FunnelPlace.Within;
            return i == 9
                ? FunnelPoint.Of("Milton Keynes", 212, average + (2.4 * Reach(212)), FunnelPlace.High, isOwn: true)
                : i == 12 ? FunnelPoint.Hidden("Service 12", "suppressed")
                : FunnelPoint.Of($"Service {i}", n, Math.Max(0, average + (away * Reach(n))), place, isFamily: i is > 20 and < 27);
        })];
        return With("Milton Keynes is above the limits for its size", "Binary rate by service, cohort of 2017/18", new()
        {
            ["Points"] = ImmutableArray.Create(points),
            ["Limits"] = ImmutableArray.CreateRange(Enumerable.Range(1, 80).Select(i => i * 10.0).Select(n => new FunnelLimit(
                n, Math.Max(0, average - (3.09 * Reach(n))), Math.Max(0, average - (1.96 * Reach(n))), average + (1.96 * Reach(n)), average + (3.09 * Reach(n))))),
            ["Average"] = average,
            ["Options"] = new FunnelChartOptions
            {
                Format = new(1, "%"), Unit = "% of children who reoffended", RateName = "Binary rate", DenominatorName = "Children in the cohort", AverageName = "England",
            },
        });
    }

    public static Dictionary<string, object?> Bars() => With("Most are boys aged 15 or more", "Children with a substantive outcome, Milton Keynes, 2017/18", new()
    {
        ["Groups"] = ImmutableArray.Create(
            new BarGroup("Age", [BarRow.Of("10 to 12", 6.6, 14, 5), BarRow.Of("13 to 14", 24.5, 52, 22), BarRow.Of("15 to 17", 68.9, 146, 73)]),
            new BarGroup("Sex", [BarRow.Of("Boys", 82.1, 174, 84), BarRow.Hidden("Girls", "suppressed", 16)]),
            new BarGroup("Gravity of the index offence", [BarRow.Of("1 to 2", 38, 81), BarRow.Of("3 to 5", 57, 121), BarRow.Of("6 to 8", 0, 0)])),
        ["Options"] = new BarTableOptions { BesideName = "Family" },
    });

    private static Dictionary<string, object?> With(string title, string subtitle, Dictionary<string, object?> parameters)
    {
        parameters["Title"] = title;
        parameters["Subtitle"] = subtitle;
        parameters["Sentence"] = "One generated sentence says what the chart shows.";
        parameters["Source"] = "made-up figures";
        return parameters;
    }
}
