namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>One row of a list of first-time entrants as the Police National Computer counts them. No name, date of birth or address goes with it.</summary>
/// <param name="PncId">The person on the PNC, as the list writes it.</param>
/// <param name="Date">The day of the first caution or conviction, as the PNC has it.</param>
public sealed record PncEntry(string PncId, DateOnly Date)
{
    /// <summary>The child that matching linked the row to; empty where it linked none.</summary>
    public string Ypid { get; init; } = "";

    /// <summary>Matching found a child it may be, and two people have not confirmed it.</summary>
    public bool IsForReview { get; init; }

    /// <summary>The caution or sentence in the list's words; empty where it has none.</summary>
    public string Disposal { get; init; } = "";

    /// <summary>A sentence: why a row of <see cref="EntryReconciliation.WithoutChild"/> stands for no child.</summary>
    public string WhyWithoutChild =>
        Ypid.Length > 0 ? $"The list has {Ypid} in another row already."
        : IsForReview ? "It is for review: no two people have confirmed a child."
        : "Nobody on the service's list of people matches.";
}
