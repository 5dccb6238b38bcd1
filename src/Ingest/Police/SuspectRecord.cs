using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Police;

/// <summary>A person suspected of one crime, from a force's own export. Not proven: no measure of the youth justice system counts it.</summary>
public sealed record SuspectRecord
{
    public required string CrimeNumber { get; init; }

    /// <summary>The force's own number of the person.</summary>
    public required string PersonId { get; init; }

    /// <summary>The Police National Computer's number; empty where not given.</summary>
    public required string PncNumber { get; init; }

    public required string FirstName { get; init; }

    public string MiddleName { get; init; } = "";

    public required string LastName { get; init; }

    public DateOnly? BirthDate { get; init; }

    /// <summary>Completed years as the force states them; null where it states none.</summary>
    public int? Age { get; init; }

    public Sex Sex { get; init; }

    /// <summary>As the person defined it.</summary>
    public Ethnicity Ethnicity { get; init; }

    /// <summary>As an officer saw it.</summary>
    public Ethnicity EthnicityObserved { get; init; }

    public required string Postcode { get; init; }

    public DateOnly? RecordedDate { get; init; }

    public DateOnly? CommittedFrom { get; init; }

    /// <summary>The last day the crime may have been committed, included.</summary>
    public DateOnly? CommittedTo { get; init; }

    public required string OffenceClass { get; init; }

    public required string CjsCode { get; init; }

    public required string OffenceDescription { get; init; }

    public required string Location { get; init; }

    public required string SuspectStatus { get; init; }

    /// <summary>The Home Office outcome type, 1 to 23; null where the crime has none yet or its text is not known.</summary>
    public int? OutcomeType { get; init; }

    /// <summary>The outcome as the force words it.</summary>
    public required string Outcome { get; init; }

    public DateOnly? OutcomeDate { get; init; }

    public bool? IsDomestic { get; init; }

    public bool? IsKnife { get; init; }

    public bool? IsHate { get; init; }

    public bool? IsExploitation { get; init; }
}
