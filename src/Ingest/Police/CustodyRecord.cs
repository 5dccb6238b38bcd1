using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Police;

/// <summary>One stay in police custody, from a force's own export. Times are local, as written; a time of 00:00 may mean that only the day is known.</summary>
public sealed record CustodyRecord
{
    public required string CustodyNumber { get; init; }

    public required string PersonId { get; init; }

    public required string PncNumber { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public DateOnly? BirthDate { get; init; }

    /// <summary>Completed years as the force states them; null where it states none.</summary>
    public int? Age { get; init; }

    public Sex Sex { get; init; }

    public Ethnicity Ethnicity { get; init; }

    public Ethnicity EthnicityObserved { get; init; }

    public required string Postcode { get; init; }

    public required string Station { get; init; }

    public required DateTime Arrived { get; init; }

    public DateTime? Authorised { get; init; }

    public DateTime? Charged { get; init; }

    public DateTime? Released { get; init; }

    public string CjsCode { get; init; } = "";

    public required string OffenceDescription { get; init; }

    public required string Reason { get; init; }

    /// <summary>When the appropriate adult was called.</summary>
    public DateTime? AdultCalled { get; init; }

    public DateTime? AdultArrived { get; init; }

    /// <summary>Seen by liaison and diversion.</summary>
    public bool? IsLiaisonSeen { get; init; }

    public required string Disposal { get; init; }

    /// <summary>A transfer to local authority accommodation was asked for (Police and Criminal Evidence Act 1984, section 38).</summary>
    public bool? IsTransferRequested { get; init; }

    public bool? IsStripSearched { get; init; }

    public required string CrimeNumber { get; init; }
}
