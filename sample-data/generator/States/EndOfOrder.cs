namespace KpiAnalytics.SampleData.States;

/// <summary>What is settled about a child's circumstances where orders of a printed year end; null = nothing.</summary>
internal sealed class EndOfOrder
{
    /// <summary>Enough hours of education, training or employment.</summary>
    public bool? IsInEte { get; set; }

    /// <summary>Too few, for a reason with a name.</summary>
    public bool IsKeptAway { get; set; }

    public bool? IsSuitablyHoused { get; set; }
}
