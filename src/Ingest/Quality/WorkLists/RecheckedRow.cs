namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>A row of a work-list beside what a newer extract says of it.</summary>
public sealed record RecheckedRow(WorkListRow Row, WorkListState State)
{
    /// <summary>The team says it is fixed.</summary>
    public bool IsTicked => Row.Fixed.Trim().ToUpperInvariant() is "YES" or "Y";

    /// <summary>The team said "yes" and the fault is still there, or "no" and it is gone.</summary>
    public bool IsDisagreement => Row.Fixed.Trim().ToUpperInvariant() switch
    {
        "YES" or "Y" => State == WorkListState.StillThere,
        "NO" or "N" => State is WorkListState.Fixed or WorkListState.RowGone,
        _ => false,
    };
}
