namespace KpiAnalytics.Engine.Domain;

/// <summary>One child as the extract holds them (children.csv).</summary>
public sealed record Child
{
    /// <summary>The national pseudonymous id; the key.</summary>
    public required string Ypid { get; init; }

    /// <summary>The service that holds the child (<c>yotoucode</c>).</summary>
    public required string Service { get; init; }

    public required DateOnly DateOfBirth { get; init; }

    /// <summary>The case system's own id; the same child held twice shares it, with the date of birth. Empty = not given.</summary>
    public string OriginatingPersonId { get; init; } = "";

    public Sex Sex { get; init; }

    public Ethnicity Ethnicity { get; init; }

    /// <summary>On the deleted list: the row is kept, none of the child's events is valid.</summary>
    public bool IsDeleted { get; init; }
}
