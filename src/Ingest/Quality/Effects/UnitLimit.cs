using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>The most one child, or one row of nobody known, can add to a tally in a period, whatever its rows say.</summary>
/// <param name="Events">The events counted among.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Amount">What is summed.</param>
/// <param name="Period">The figure's period.</param>
internal readonly record struct UnitLimit(EventKind Events, TallyUnit Unit, Amount Amount, Period Period)
{
    public static UnitLimit Of(Measure measure, Tally tally, Period period) => new(measure.EventsOf(tally), tally.Unit, tally.Amount, period);

    /// <summary>The limit of a child; null where no limit is worked out for such a tally.</summary>
    /// <param name="child">What its rows could be counted as.</param>
    /// <param name="dearestNight">The highest price of a night on remand there is, in pence.</param>
    public long? OfChild(ChildEvents child, long dearestNight) => Unit switch
    {
        TallyUnit.Rows => Rows(child),
        TallyUnit.Children => Math.Min(1, Rows(child) ?? 1),
        TallyUnit.ChildrenPerQuarter => Math.Min(Period.Quarters, Rows(child) ?? Period.Quarters),
        TallyUnit.VictimsPerQuarter => child.Victims * OrderQuarters(child),
        TallyUnit.Sum => Sum(child, dearestNight),
        _ => null,
    };

    /// <summary>The limit of one row that names no child: it can be anybody's. Null where none is worked out.</summary>
    /// <param name="dearestNight">As for a child.</param>
    public long? OfUnplacedRow(long dearestNight) => Unit switch
    {
        TallyUnit.Children => 1,
        TallyUnit.ChildrenPerQuarter => Period.Quarters,
        TallyUnit.Rows when Events is EventKind.Index or EventKind.KpiOrder => Period.Quarters,
        // A row is of one occasion, offence or episode, and can bring it, take it away or date it anew.
        TallyUnit.Rows when Events is EventKind.FirstEntry or EventKind.Custody or EventKind.ProvenOffence or EventKind.RemandEpisode => 1,
        TallyUnit.Sum when Amount == Amount.Nights => Days,
        TallyUnit.Sum when Amount == Amount.Pence => Days * dearestNight,
        _ => null,
    };

    private long Days => Period.End.DayNumber - Period.Start.DayNumber + 1L;

    private long? Sum(ChildEvents child, long dearestNight) => Amount switch
    {
        Amount.Reoffences => child.Offences * IndexQuarters(child),
        Amount.Nights => Nights(child),
        Amount.Pence => Nights(child) * dearestNight,
        _ => null,
    };

    private long? Rows(ChildEvents child) => Events switch
    {
        EventKind.Index => IndexQuarters(child),
        EventKind.FirstEntry => Math.Min(1, Touching(child.Outcomes)),
        EventKind.Custody or EventKind.Sanction or EventKind.ProvenOffence or EventKind.LongRemand => Touching(child.Outcomes),
        EventKind.KpiOrder => OrderQuarters(child),
        EventKind.OutOfCourtProgramme => Ending(child.Programmes),
        EventKind.RemandEpisode => Touching(child.Placements),
        _ => null,
    };

    private long IndexQuarters(ChildEvents child) => Math.Min(Period.Quarters, Touching(child.Outcomes) + Touching(child.Releases));

    private long OrderQuarters(ChildEvents child) => Math.Min(Period.Quarters, Ending(child.Programmes));

    private long Nights(ChildEvents child) => Touching(child.Placements) * Days;

    private long Touching(List<DatedRow> rows)
    {
        Period period = Period;
        return rows.Count(row => row.CanTouch(period));
    }

    private long Ending(List<DatedRow> rows)
    {
        Period period = Period;
        return rows.Count(row => row.CanEndIn(period));
    }
}
