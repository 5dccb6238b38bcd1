using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Matching;

/// <summary>
/// One person as one agency's record holds them: a child of the service, or a police nominal. Values as they were written;
/// empty = not known. Nothing here is ever changed by a match.
/// </summary>
/// <param name="SourceId">The record's id in its own list (ypid, nominal reference, custody record number); never empty.</param>
public sealed record Person(string SourceId)
{
    /// <summary>The id on the Police National Computer, in its long form (2012/0123456A) or its short one (12/123456A).</summary>
    public string PncId { get; init; } = "";

    /// <summary>First name; a second one written after it counts as a middle name.</summary>
    public string Forename { get; init; } = "";

    public string MiddleName { get; init; } = "";

    public string Surname { get; init; } = "";

    public DateOnly? BirthDate { get; init; }

    public Sex Sex { get; init; }

    /// <summary>A full postcode, a sector (NN1 1) or a district (NN1).</summary>
    public string Postcode { get; init; } = "";
}
