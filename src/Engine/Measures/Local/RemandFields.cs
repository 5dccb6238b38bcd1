using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>The fields the remand measures share.</summary>
internal static class RemandFields
{
    public static readonly ImmutableArray<SourceField> Needs =
    [
        new("children.csv", "ypid"), new("children.csv", "yotoucode"), new("children.csv", "deleted"),
        new("remand_placements.csv", "ypid"), new("remand_placements.csv", "episodeID"), new("remand_placements.csv", "establishmentType"),
        new("remand_placements.csv", "startDate"), new("remand_placements.csv", "endDate"),
    ];

    public static readonly ImmutableArray<SourceField> Requires = [new("remand_placements.csv", ""), new("remand_placements.csv", "endDate")];
}
