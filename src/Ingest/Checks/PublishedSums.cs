using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Checks;

/// <summary>The counts of a published row beside the sums over the services that make its area up.</summary>
internal static class PublishedSums
{
    /// <summary>Only counts that are printed for the area and for every member.</summary>
    public static IEnumerable<(string Column, double Printed, double Sum)> Of(PublishedFigure row, ImmutableArray<PublishedFigure> members)
    {
        (string Column, Func<PublishedFigure, double?> Count)[] counts =
            [("numerator", one => one.Numerator), ("denominator", one => one.Denominator), ("reoffences", one => one.Reoffences)];
        return from count in counts
               where count.Count(row) is not null && members.All(member => count.Count(member) is not null)
               select (count.Column, count.Count(row)!.Value, members.Sum(member => count.Count(member)!.Value));
    }
}
