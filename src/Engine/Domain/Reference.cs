using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Domain;

/// <summary>The reference files given to every run: services, families, populations, published figures.</summary>
public sealed record Reference
{
    public required ImmutableArray<Service> Services { get; init; }

    public ImmutableArray<FamilyMember> FamilyMembers { get; init; } = [];

    public ImmutableArray<PopulationCount> Populations { get; init; } = [];

    public ImmutableArray<PublishedFigure> Published { get; init; } = [];
}
