using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures;

/// <summary>Every measure, one line each.</summary>
public static class MeasureCatalogue
{
    /// <summary>All measures, in the order boards read them.</summary>
    public static readonly ImmutableArray<Measure> All =
    [
        BinaryReoffending.Measure,
        ReoffencesPerReoffender.Measure,
        ReoffencesPerOffender.Measure,
        FirstTimeEntrants.Measure,
        CustodyRate.Measure,
        ChildrenInCustody.Measure,
    ];

    /// <summary>The measure of an id, any case; null where there is none.</summary>
    public static Measure? Find(string id) =>
        All.FirstOrDefault(measure => string.Equals(measure.Id, id, StringComparison.OrdinalIgnoreCase));
}
