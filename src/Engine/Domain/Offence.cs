namespace KpiAnalytics.Engine.Domain;

/// <summary>One offence (offences.csv). Key: child and offence id. It may have no outcome yet, or several.</summary>
public sealed record Offence
{
    public required string Ypid { get; init; }

    public required string OffenceId { get; init; }

    /// <summary>The day it was committed.</summary>
    public required DateOnly Date { get; init; }

    public OffenceCategory Category { get; init; }

    /// <summary>The YJB seriousness score, 1 (least) to 8 (most); 0 = not known. Not the police gravity matrix.</summary>
    public byte Gravity { get; init; }

    /// <summary>A breach of an order: a breach id is there, or the category is one of the BREACH_ ones.</summary>
    public bool IsBreach { get; init; }

    /// <summary><c>knifeRelatedOffence</c>; false where not stated.</summary>
    public bool IsKnifeRelated { get; init; }

    public DateOnly? ArrestDate { get; init; }

    /// <summary>As supplied; where null, completed years at the arrest date, else at the offence date.</summary>
    public int? AgeAtArrestOrOffence { get; init; }

    /// <summary>As supplied; where null, completed years at the outcome's own date.</summary>
    public int? AgeOnFirstHearing { get; init; }
}
