namespace KpiAnalytics.Engine.Domain;

/// <summary>One legal outcome of an offence (outcomes.csv).</summary>
public sealed record Outcome
{
    public required string Ypid { get; init; }

    public required string OffenceId { get; init; }

    public required DateOnly Date { get; init; }

    public required Disposal Disposal { get; init; }

    /// <summary>The service then responsible; empty = the child's.</summary>
    public string Service { get; init; } = "";

    /// <summary>The child lived elsewhere on the outcome's date (<c>residenceOnLegalOutcomeDate</c> = OTHER).</summary>
    public bool IsResidentElsewhere { get; init; }

    /// <summary>Changed on appeal, or the appeal succeeded: not valid.</summary>
    public bool IsAppealedAway { get; init; }

    /// <summary>Groups the outcomes of one sentencing; empty = the outcome's date does.</summary>
    public string SentencingOccasionId { get; init; } = "";

    public CourtType CourtType { get; init; }
}
