using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Police;

/// <summary>A row of a list of first-time entrants as the Police National Computer counts them. Its names are read for matching alone.</summary>
public sealed record PncEntrant
{
    /// <summary>The person's number on the PNC; each once in a list.</summary>
    public required string PncNumber { get; init; }

    public required string FirstName { get; init; }

    public string MiddleName { get; init; } = "";

    public required string LastName { get; init; }

    public DateOnly? BirthDate { get; init; }

    public Sex Sex { get; init; }

    public required string Postcode { get; init; }

    /// <summary>The day of the first caution or conviction.</summary>
    public required DateOnly EntryDate { get; init; }

    /// <summary>The caution or sentence in the list's words; empty where not given.</summary>
    public required string Disposal { get; init; }

    /// <summary>The primary offence in the list's words; empty where not given.</summary>
    public required string OffenceDescription { get; init; }

    /// <summary>The force that recorded it; empty where not given.</summary>
    public required string Force { get; init; }
}
