namespace KpiAnalytics.SampleData.Records;

/// <summary>One legal outcome of an offence.</summary>
internal sealed record Outcome(DateOnly Date, Disposal Disposal)
{
    public DateOnly? EndDate { get; init; }

    public bool IsMain { get; init; } = true;

    public bool IsElsewhere { get; init; }

    /// <summary>As the case system writes it; empty = no appeal.</summary>
    public string AppealStatus { get; init; } = "";

    public string CourtType { get; init; } = "";

    public bool IsAppealedAway => AppealStatus is "Changed on appeal" or "Result of appeal successful";
}
