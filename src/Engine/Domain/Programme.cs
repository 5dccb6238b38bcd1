namespace KpiAnalytics.Engine.Domain;

/// <summary>One intervention programme (programmes.csv). Key: child and programme id.</summary>
public sealed record Programme
{
    public required string Ypid { get; init; }

    public required string ProgrammeId { get; init; }

    public required DateOnly Start { get; init; }

    /// <summary>Null = not ended.</summary>
    public DateOnly? End { get; init; }

    public ProgrammeDisposal Disposal { get; init; } = ProgrammeDisposal.NotStated;

    /// <summary><c>kpi6SuccessfullyCompleted</c>; null = not stated.</summary>
    public bool? IsCompleted { get; init; }

    /// <summary>How it ended, where the service records that (a column of ours, <c>conclusion</c>).</summary>
    public Conclusion Conclusion { get; init; }

    /// <summary>As supplied; where null, worked out from the birth date.</summary>
    public bool? IsSchoolAgeAtStart { get; init; }

    /// <summary>As supplied; where null, worked out from the birth date.</summary>
    public bool? IsSchoolAgeAtEnd { get; init; }

    /// <summary>Hours a week of education, training or employment at the end; null = not recorded.</summary>
    public double? EteHoursAtEnd { get; init; }

    /// <summary>The named circumstance that kept the child out of ETE (a column of ours, <c>eteScenario</c>); empty = none.</summary>
    public string EteScenario { get; init; } = "";

    /// <summary>Null = not stated.</summary>
    public bool? HasIdentifiedVictim { get; init; }

    public string Team { get; init; } = "";

    public string Area { get; init; } = "";
}
