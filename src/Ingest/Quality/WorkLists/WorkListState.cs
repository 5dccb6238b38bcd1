namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>What became of a row of a work-list in a newer extract.</summary>
public enum WorkListState
{
    /// <summary>The row is there and does not break the rule any more.</summary>
    Fixed,

    /// <summary>The row still breaks the rule.</summary>
    StillThere,

    /// <summary>No row has the key any more.</summary>
    RowGone,

    /// <summary>
    /// Nothing tells: a broken row without a key; a row that may be among the faults that are counted and not listed; or a fault that was not looked for, as
    /// against an extract before this one that was not given.
    /// </summary>
    CannotTell,
}
