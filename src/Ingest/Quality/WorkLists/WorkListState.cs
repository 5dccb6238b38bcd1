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

    /// <summary>Nothing tells which row was meant, a broken row without a key; or the fault was not looked for, as against an extract before this one that was not given.</summary>
    CannotTell,
}
