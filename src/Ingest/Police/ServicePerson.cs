using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Police;

/// <summary>A child as the service's own list with names holds it. Read for matching alone: no measure and no stored row has a name.</summary>
/// <param name="Ypid">The child's id in the extract.</param>
public sealed record ServicePerson(string Ypid)
{
    public required string FirstName { get; init; }

    public string MiddleName { get; init; } = "";

    public required string LastName { get; init; }

    public required DateOnly BirthDate { get; init; }

    public Sex Sex { get; init; }

    public string Postcode { get; init; } = "";

    /// <summary>The Police National Computer's number; empty where the service has none.</summary>
    public string PncNumber { get; init; } = "";
}
