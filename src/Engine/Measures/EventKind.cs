namespace KpiAnalytics.Engine.Measures;

/// <summary>The prepared tables of dated events that measures count in.</summary>
public enum EventKind
{
    /// <summary>One row a child and quarter: the index event, with the reoffences that followed it.</summary>
    Index,

    /// <summary>One row a child: the first valid substantive outcome ever.</summary>
    FirstEntry,

    /// <summary>One row a sentencing occasion that ended in custody.</summary>
    Custody,

    /// <summary>One row an offence with a valid substantive outcome, dated by the most serious one.</summary>
    ProvenOffence,

    /// <summary>One row a child, day and legal outcome: what children were cautioned or sentenced with.</summary>
    Sanction,

    /// <summary>One row a child and quarter: the order that ended, as the KPIs choose it.</summary>
    KpiOrder,

    /// <summary>One row a child and out-of-court programme that ended.</summary>
    OutOfCourtProgramme,

    /// <summary>One row a victim, child and offence, in the quarter of an order that ended.</summary>
    Victim,

    /// <summary>One row a placement on remand and quarter, with its nights and their price.</summary>
    RemandNights,

    /// <summary>One row a remand episode, on its first day.</summary>
    RemandEpisode,

    /// <summary>One row a child remanded four weeks or more whose outcome was not custody, on the outcome's day.</summary>
    LongRemand,

    /// <summary>One row a service, quarter and statutory sector in which the board met.</summary>
    BoardSector,

    /// <summary>One row a partner's seat at a board meeting.</summary>
    BoardSeat,
}
