namespace KpiAnalytics.Dashboard.Tests.Figures;

public class SeriesBreakTests
{
    private static readonly Period[] Periods = [.. Period.Within(PeriodKind.Quarter, new(2021, 1, 1), new(2021, 12, 31))];

    [Test]
    public void A_whole_series_has_no_break() =>
        Assert.That(SeriesBreak.Of(Periods.Select(period => At(Figure.Service, period))), Is.Empty);

    [Test]
    public void A_comparator_that_begins_later_breaks_where_it_begins() =>
        Assert.That(
            SeriesBreak.Of(Periods.Select(period => At(Figure.Service, period)).Concat(Periods.Skip(2).Select(period => At(Figure.Family, period)))),
            Is.EqualTo(new[] { new SeriesBreak(Periods[2].End, "YJS family: figures begin", "YJS family: figures begin") }));

    [Test]
    public void A_gap_breaks_where_it_starts_and_where_it_ends() =>
        Assert.That(
            SeriesBreak.Of(Periods.Select((period, i) => i == 1 ? At(Figure.Region, period) with { Value = null } : At(Figure.Region, period))),
            Is.EqualTo(new[] { new SeriesBreak(Periods[1].End, "East Midlands (region): no figure", ""), new(Periods[2].End, "East Midlands (region): figures begin", "East Midlands (region): figures begin") }));

    [Test]
    public void A_change_of_source_is_a_break() =>
        Assert.That(
            SeriesBreak.Of(Periods.Select((period, i) => At(Figure.Family, period) with { IsPublished = i < 3 })),
            Is.EqualTo(new[] { new SeriesBreak(Periods[3].End, "YJS family: computed from here", "YJS family: computed from here") }));

    [Test]
    public void Immaturity_is_said_once_for_all_areas() =>
        Assert.That(
            SeriesBreak.Of(new[] { Figure.Service, Figure.Family }.SelectMany(area =>
                Periods.Select((period, i) => At(area, period) with { Status = i == 3 ? ResultStatus.Immature : ResultStatus.Ok }))),
            Is.EqualTo(new[] { new SeriesBreak(Periods[3].End, "Immature from here", "Immature from here") }));

    [Test]
    public void Areas_that_begin_together_are_named_together_and_drawn_as_comparators() =>
        Assert.That(
            SeriesBreak.Of(Periods.Select(period => At(Figure.Service, period)).Concat(
                Periods.Skip(2).SelectMany(period => new[] { At(Figure.Family, period), At(Figure.Region, period) }))),
            Is.EqualTo(new[] { new SeriesBreak(Periods[2].End, "YJS family and East Midlands (region): figures begin", "Comparators: figures begin") }));

    private static MeasureResult At(Area area, Period period) => Figure.Reoffending() with { Area = area, Period = period };
}
