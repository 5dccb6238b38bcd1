using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Domain;

/// <summary>The reference files given to every run: services, families, populations, published figures, prices, targets.</summary>
public sealed record Reference
{
    public required ImmutableArray<Service> Services { get; init; }

    public ImmutableArray<FamilyMember> FamilyMembers { get; init; } = [];

    public ImmutableArray<PopulationCount> Populations { get; init; } = [];

    public ImmutableArray<PublishedFigure> Published { get; init; } = [];

    public ImmutableArray<RemandPrice> RemandPrices { get; init; } = [];

    public ImmutableArray<Target> Targets { get; init; } = [];

    public ImmutableArray<SchoolHoliday> SchoolHolidays { get; init; } = [];

    /// <summary>Reference files that were not there (column empty), and optional columns they did not have.</summary>
    public ImmutableHashSet<SourceField> NotSupplied { get; init; } = [];
}
