using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.Records;

/// <summary>One offence with its outcomes; none = an open allegation.</summary>
internal sealed record Offence(DateOnly Date, string Category)
{
    public ImmutableArray<Outcome> Outcomes { get; init; } = [];

    /// <summary>1 to 8; null = not given.</summary>
    public int? Gravity { get; init; }

    public DateOnly? ArrestDate { get; init; }

    /// <summary>As supplied; null = to be worked out from the arrest date, else the offence date.</summary>
    public int? AgeAtArrest { get; init; }

    /// <summary>As supplied; null = to be worked out from the outcome's own date.</summary>
    public int? AgeOnFirstHearing { get; init; }

    public string CjsCode { get; init; } = "";

    public string Description { get; init; } = "";

    public bool HasProgrammeBreach { get; init; }

    public bool IsKnifeRelated { get; init; }

    public bool IsBreach => HasProgrammeBreach || Category.StartsWith("BREACH_", StringComparison.Ordinal);
}
