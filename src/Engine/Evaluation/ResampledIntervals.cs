using System.Globalization;
using System.Runtime.InteropServices;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>
/// The bootstrap intervals of reoffences per reoffender and per offender in one category. What is drawn is a child with all its
/// index events of the area and period: the two quarters a child is in are not independent (docs/methods/reoffending.frequency.md).
/// </summary>
internal sealed class ResampledIntervals
{
    private readonly EventTable _events;
    private readonly Bitmap _rows;
    private readonly bool _isPerOffender;
    private readonly int _seed;

    private ResampledIntervals(EventTable events, Bitmap rows, bool isPerOffender, int seed) =>
        (_events, _rows, _isPerOffender, _seed) = (events, rows, isPerOffender, seed);

    /// <summary>Null where nobody asked, or the measure has no such interval.</summary>
    /// <param name="seed">Null = not asked for.</param>
    public static ResampledIntervals? For(Caseload caseload, TallyCounts tallies, Measure measure, Cell cell, int? seed) =>
        seed is { } given && measure.HasResampledInterval && caseload.Events(measure.Events).CanTest(cell.Filter)
            ? new(caseload.Events(measure.Events), tallies.Passing(measure.Events, cell.Filter), measure.Below.Equals(Tally.Rows), given)
            : null;

    /// <summary>The figure with its interval; as it is where it has no value, or too few children stand below the line.</summary>
    public MeasureResult WithInterval(MeasureResult figure, ComparedArea area) => figure.Value is null
        ? figure
        : figure with { Interval = Bootstrap.OfRatio(Children(area, figure.Period), SeedOf(figure)).Times(figure.Measure.Multiplier) };

    /// <summary>Not by the kind of period: twelve months to March and the financial year are one cohort, and have one interval.</summary>
    private int SeedOf(MeasureResult figure) => DrawnStream.SeedOf(
        _seed, figure.Measure.Id, figure.Measure.Definition, figure.Area.Type.ToString(), figure.Area.Code,
        Written(figure.Period.Start), Written(figure.Period.End), figure.Breakdown, figure.Category);

    private static string Written(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private RatioPart[] Children(ComparedArea area, Period period)
    {
        Dictionary<int, (long Above, long Below)> children = [];
        foreach (int service in area.Members)
        {
            (int start, int end) = _events.Slice(service, period.First, period.Last);
            foreach (int row in _rows.Rows(start, end))
            {
                long reoffences = _events.Amounts[Amount.Reoffences][row];
                ref (long Above, long Below) child = ref CollectionsMarshal.GetValueRefOrAddDefault(children, _events.Children[row], out _);
                child = (child.Above + reoffences, child.Below + (_isPerOffender || reoffences > 0 ? 1 : 0));
            }
        }

        return [.. children.Values.Select(child => new RatioPart(child.Above, child.Below))];
    }
}
