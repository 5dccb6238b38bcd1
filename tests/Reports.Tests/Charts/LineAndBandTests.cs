using System.Collections.Immutable;
using KpiAnalytics.Reports.Charts;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class LineAndBandTests
{
    // Ten pixels a year from 2016, one pixel a unit upwards from 100.
    private static readonly PlotFrame Frame = new(
        0, 100, 0, 100, 100, NiceScale.Cover([0, 100], ValueBaseline.Zero, 11, 0), new(new(2016, 12, 31), new(2026, 12, 31), 0, 100));

    [Test]
    public void A_line_breaks_at_a_missing_value() =>
        Assert.That(Lengths(Samples.Yearly(SeriesRole.Service, 10, 20, null, 40, 50, 60)), Is.EqualTo([2, 3]));

    [Test]
    public void A_line_breaks_at_a_note_that_names_its_role_and_at_no_other()
    {
        var note = new TrendAnnotation(new(2018, 1, 1), "New families", SeriesRole.Family);
        Assert.That(Lengths(Samples.Yearly(SeriesRole.Family, 1, 2, 3, 4), note), Is.EqualTo([2, 2]));
        Assert.That(Lengths(Samples.Yearly(SeriesRole.Service, 1, 2, 3, 4), note), Is.EqualTo([4]));
    }

    [TestCase("2017-12-31", 1, Description = "the last day itself belongs to the new state")]
    [TestCase("2018-01-01", 2)]
    [TestCase("2018-12-31", 2)]
    [TestCase("2019-01-01", 3)]
    public void A_break_lies_between_the_last_period_that_ends_before_its_date_and_the_next(string date, int firstRun)
    {
        var note = new TrendAnnotation(DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "Break", SeriesRole.Service);
        Assert.That(Lengths(Samples.Yearly(SeriesRole.Service, 1, 2, 3, 4), note)[0], Is.EqualTo(firstRun));
    }

    [Test]
    public void Computed_and_published_points_are_never_joined() => Assert.That(
        Lengths(Series(SeriesRole.Service, PointState.Published, PointState.Published, PointState.Ok, PointState.Immature)), Is.EqualTo([2, 2]));

    [Test]
    public void Printed_figures_stand_alone() =>
        Assert.That(Lengths(Samples.Yearly(SeriesRole.Printed, 1, 2, 3)), Is.EqualTo([1, 1, 1]));

    [Test]
    public void Every_segment_next_to_an_immature_point_is_dashed()
    {
        ImmutableArray<LinePiece> pieces = LinePath.Of(
            Runs.Of(Series(SeriesRole.Service, PointState.Ok, PointState.Ok, PointState.Immature, PointState.Immature), [])[0], Frame);
        Assert.That(pieces.Select(piece => piece.Immature), Is.EqualTo([false, true]));
        Assert.That(pieces[1].Data, Does.StartWith("M9.99 80 L19.99 70").And.EndsWith("60"));
    }

    [Test]
    public void An_immature_point_amid_others_is_dashed_on_both_sides()
    {
        TrendSeries series = Series(SeriesRole.Service, PointState.Ok, PointState.Ok, PointState.Immature, PointState.Ok, PointState.Ok);
        ImmutableArray<LinePiece> pieces = LinePath.Of(Runs.Of(series, [])[0], Frame);
        Assert.That(pieces.Select(piece => piece.Immature), Is.EqualTo([false, true, false]));
        Assert.That(pieces.Select(piece => piece.Data.Split('L').Length - 1), Is.EqualTo([1, 2, 1]), "segments in each piece");
    }

    [Test]
    public void A_line_goes_through_its_points() => Assert.That(
        LinePath.Of(Runs.Of(Samples.Yearly(SeriesRole.Service, 10, 20), [])[0], Frame).Single().Data, Is.EqualTo("M0 90 L9.99 80"));

    [Test]
    public void A_single_point_has_no_line() =>
        Assert.That(LinePath.Of(Runs.Of(Samples.Yearly(SeriesRole.Service, 10), [])[0], Frame), Is.Empty);

    [Test]
    public void A_band_runs_along_the_upper_ends_and_back_along_the_lower() => Assert.That(
        Bands((30, 10, 50), (40, 20, 60)), Is.EqualTo(["M0 50 L9.99 40 L9.99 80 L0 90 Z"]));

    [Test]
    public void A_point_without_an_interval_is_a_gap_in_the_band_only() => Assert.That(
        Bands((30, 10, 50), (40, 20, 60), (40, null, null), (30, 10, 50), (40, 20, 60)), Has.Length.EqualTo(2));

    [Test]
    public void A_lone_interval_is_a_narrow_bar() =>
        Assert.That(Bands((30, 10, 50)), Is.EqualTo(["M-4 50 L4 50 L4 90 L-4 90 Z"]));

    private static int[] Lengths(TrendSeries series, params TrendAnnotation[] notes) =>
        [.. Runs.Of(series, notes).Select(run => run.Length)];

    private static TrendSeries Series(SeriesRole role, params PointState[] states) => new("Service", role,
        states.Select((state, i) => TrendPoint.Of(Samples.Year(2016 + i), 10 * (i + 1), state: state)));

    private static string[] Bands(params (double Value, double? Lower, double? Upper)[] points) => [.. BandPath.Of(
        [.. points.Select((point, i) => TrendPoint.Of(Samples.Year(2016 + i), point.Value, point.Lower, point.Upper))], Frame)];
}
