using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>The most one child, or one row of nobody known, can add to a tally in a period, whatever its rows say.</summary>
internal static class UnitLimit
{
    /// <summary>The limit of a child; null where no limit is worked out for such a tally.</summary>
    public static long? Of(Measure measure, Tally tally, ChildEvents child, Period period) => tally.Unit switch
    {
        TallyUnit.None or TallyUnit.Population => 0,
        TallyUnit.Rows => Rows(measure.EventsOf(tally), child, period),
        TallyUnit.Children => Math.Min(1, Rows(measure.EventsOf(tally), child, period) ?? 1),
        TallyUnit.ChildrenPerQuarter => Math.Min(period.Quarters, Rows(measure.EventsOf(tally), child, period) ?? period.Quarters),
        TallyUnit.VictimsPerQuarter => (long)child.Victims * Rows(EventKind.KpiOrder, child, period),
        TallyUnit.Sum when tally.Amount == Amount.Reoffences => child.Offences * Rows(EventKind.Index, child, period),
        TallyUnit.Sum when tally.Amount == Amount.Nights =>
            (long)child.Placements.Count(stay => stay.CanTouch(period)) * (period.End.DayNumber - period.Start.DayNumber + 1),
        _ => null,
    };

    /// <summary>The limit of one row that names no child: it can be anybody's. Null where none is worked out.</summary>
    public static long? OfUnplacedRow(Measure measure, Tally tally, Period period) => tally.Unit switch
    {
        TallyUnit.None or TallyUnit.Population => 0,
        TallyUnit.Children => 1,
        TallyUnit.ChildrenPerQuarter => period.Quarters,
        TallyUnit.Rows when measure.EventsOf(tally) is EventKind.Index or EventKind.KpiOrder => period.Quarters,
        TallyUnit.Rows when measure.EventsOf(tally) is EventKind.FirstEntry => 1,
        _ => null,
    };

    private static long? Rows(EventKind events, ChildEvents child, Period period) => events switch
    {
        EventKind.Index => Math.Min(period.Quarters, child.Outcomes.Concat(child.Releases).Count(row => row.CanTouch(period))),
        EventKind.FirstEntry => Math.Min(1, child.Outcomes.Count(row => row.CanTouch(period))),
        EventKind.Custody or EventKind.Sanction or EventKind.ProvenOffence or EventKind.LongRemand =>
            child.Outcomes.Count(row => row.CanTouch(period)),
        EventKind.KpiOrder => Math.Min(period.Quarters, child.Programmes.Count(row => row.CanEndIn(period))),
        EventKind.OutOfCourtProgramme => child.Programmes.Count(row => row.CanEndIn(period)),
        EventKind.RemandEpisode => child.Placements.Count(row => row.CanTouch(period)),
        _ => null,
    };
}
