namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>One contact of a child with the police, from a police row that matching linked to the child. It enters no measure.</summary>
/// <param name="Ypid">The child.</param>
/// <param name="Reference">The crime's number or the custody record's.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Date">The day the crime was recorded, or the day the child was brought in.</param>
public sealed record PoliceContact(string Ypid, string Reference, ContactKind Kind, DateOnly Date)
{
    /// <summary>The first day the crime may have been committed; null where not given.</summary>
    public DateOnly? Committed { get; init; }

    /// <summary>The Home Office outcome type of the crime, 1 to 23; null while it has none, and for custody.</summary>
    public int? OutcomeType { get; init; }

    public DateOnly? OutcomeDate { get; init; }

    /// <summary>The offence in the force's words.</summary>
    public string Offence { get; init; } = "";
}
