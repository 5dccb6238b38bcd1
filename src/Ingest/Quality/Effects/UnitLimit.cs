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
    private const string VictimsFile = "victims.csv";

    public static UnitLimit Of(Measure measure, Tally tally, Period period) => new(measure.EventsOf(tally), tally.Unit, tally.Amount, period);

    /// <summary>The limit of a child; null where no limit is worked out for such a tally.</summary>
    /// <param name="child">What its rows could be counted as.</param>
    /// <param name="extremes">Prices of nights.</param>
    public long? OfChild(ChildEvents child, Extremes extremes) => Unit switch
    {
        TallyUnit.Rows => Rows(child),
        TallyUnit.Children => Math.Min(1, Rows(child) ?? 1),
        TallyUnit.ChildrenPerQuarter => Math.Min(Period.Quarters, Rows(child) ?? Period.Quarters),
        TallyUnit.VictimsPerQuarter => OrderQuarters(child) > 0 ? child.Victims : 0,
        TallyUnit.Sum => Sum(child, extremes),
        _ => null,
    };

    /// <summary>
    /// What rows of nobody known add by themselves, whosever they are: nights on remand, which no other row has a part in, and a victim each. Of all
    /// else they are told by <see cref="OfUnplacedRow"/>.
    /// </summary>
    public long OfRows(AffectedChildren affected, Extremes extremes) => Unit switch
    {
        TallyUnit.VictimsPerQuarter when affected.File == VictimsFile => affected.UnplacedRows,
        TallyUnit.Sum when IsOfNights => Sum(affected.OfNobody, extremes) ?? 0,
        _ => 0,
    };

    /// <summary>The limit of one row that names no child: it can be anybody's. Null where none is worked out.</summary>
    /// <param name="file">The file it is in.</param>
    /// <param name="extremes">What the child or offence that has most has.</param>
    public long? OfUnplacedRow(string file, Extremes extremes) => Unit switch
    {
        TallyUnit.Children => 1,
        TallyUnit.ChildrenPerQuarter => Period.Quarters,
        // A victim counts in one quarter, by the outcomes of one offence and the orders for it. All else that names nobody brings rows that name their child.
        TallyUnit.VictimsPerQuarter => file is "outcomes.csv" or "programme_offences.csv" ? extremes.Victims : 0,
        TallyUnit.Rows when Events is EventKind.Index or EventKind.KpiOrder => Period.Quarters,
        // A row is of one occasion, offence or episode, and can bring it, take it away or date it anew.
        TallyUnit.Rows when Events is EventKind.FirstEntry or EventKind.Custody or EventKind.ProvenOffence or EventKind.RemandEpisode => 1,
        TallyUnit.Rows when Events is EventKind.OutOfCourtProgramme => extremes.Programmes,
        TallyUnit.Sum when Amount == Amount.Reoffences => Period.Quarters * extremes.Offences,
        TallyUnit.Sum when IsOfNights => 0,
        _ => null,
    };

    /// <summary>With an order that names nobody come the victims of any child it could be of.</summary>
    public bool IsOfAnybodysOrder(AffectedChildren affected) =>
        Unit == TallyUnit.VictimsPerQuarter && affected.File == "programmes.csv" && affected.UnplacedRows > 0;

    private bool IsOfNights => Unit == TallyUnit.Sum && Amount is (Amount.Nights or Amount.Pence);

    private long? Sum(ChildEvents child, Extremes extremes)
    {
        Period period = Period;
        return Amount switch
        {
            Amount.Reoffences => child.Offences * IndexQuarters(child),
            Amount.Nights => child.Placements.Sum(row => row.NightsIn(period)),
            Amount.Pence => child.Placements.Sum(row => row.NightsIn(period) * extremes.NightIn(row.Establishment, period)),
            _ => null,
        };
    }

    private long? Rows(ChildEvents child) => Events switch
    {
        EventKind.Index => IndexQuarters(child),
        EventKind.FirstEntry => Math.Min(1, Touching(child.Outcomes)),
        EventKind.Custody or EventKind.Sanction or EventKind.ProvenOffence or EventKind.LongRemand => Touching(child.Outcomes),
        EventKind.KpiOrder => OrderQuarters(child),
        EventKind.OutOfCourtProgramme => Ending(child.Programmes),
        EventKind.RemandEpisode => Touching([.. child.Placements.Select(row => row.Days)]),
        _ => null,
    };

    private long IndexQuarters(ChildEvents child) => Math.Min(Period.Quarters, Touching(child.Outcomes) + Touching(child.Releases));

    private long OrderQuarters(ChildEvents child) => Math.Min(Period.Quarters, Ending(child.Programmes));

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
