using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Components.Pages.Overview;

namespace KpiAnalytics.Dashboard.Tests.Pages;

public class MeasureTileModelTests
{
    private static readonly Period[] Periods = [.. Period.Within(PeriodKind.Rolling12, new(2020, 1, 1), new(2022, 6, 30))];

    [Test]
    public void The_newest_mature_figure_is_shown_and_the_newer_ones_are_named()
    {
        MeasureTileModel tile = Tile([.. Periods.Select((period, i) => At(period, i < 5 ? ResultStatus.Ok : ResultStatus.Immature))])!;
        Assert.Multiple(() =>
        {
            Assert.That(tile.Figure.Period, Is.EqualTo(Periods[4]));
            Assert.That(tile.NewestImmature, Is.EqualTo(Periods[^1]));
            Assert.That(tile.YearBefore?.Period, Is.EqualTo(Periods[0]));
        });
    }

    [Test]
    public void Where_all_are_immature_the_newest_is_shown()
    {
        MeasureTileModel tile = Tile([.. Periods.Select(period => At(period, ResultStatus.Immature))])!;
        Assert.Multiple(() =>
        {
            Assert.That(tile.Figure.Period, Is.EqualTo(Periods[^1]));
            Assert.That(tile.NewestImmature, Is.Null);
        });
    }

    [Test]
    public void A_chosen_end_leaves_out_what_is_newer() =>
        Assert.That(Tile([.. Periods.Select(period => At(period, ResultStatus.Ok))], Periods[2].End)!.Figure.Period, Is.EqualTo(Periods[2]));

    [Test]
    public void Without_a_period_there_is_no_tile() => Assert.That(Tile([]), Is.Null);

    [Test]
    public void Only_comparators_of_the_figures_own_period_are_compared()
    {
        ImmutableArray<MeasureResult> rows =
        [
            .. Periods.Select(period => At(period, ResultStatus.Ok)),
            .. Periods.Select((period, i) => Figure.Comparator(At(period, ResultStatus.Ok), i)),
        ];
        Assert.That(Tile(rows)!.Comparisons.Single().Comparator.Value, Is.EqualTo(Periods.Length - 1));
    }

    private static MeasureTileModel? Tile(ImmutableArray<MeasureResult> rows, DateOnly? notAfter = null) =>
        MeasureTileModel.Of(Figure.Measure("reoffending.binary"), rows, notAfter);

    private static MeasureResult At(Period period, ResultStatus status) => Figure.Reoffending() with { Period = period, Status = status };
}
