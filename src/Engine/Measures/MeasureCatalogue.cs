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

    /// <summary>All measures, each followed by its sub-measures.</summary>
    public static readonly ImmutableArray<Measure> WithSubMeasures = [.. All.SelectMany(measure => measure.SubMeasures.Prepend(measure))];

    /// <summary>The measure or sub-measure of an id, any case; null where there is none.</summary>
    public static Measure? Find(string id) =>
        WithSubMeasures.FirstOrDefault(measure => string.Equals(measure.Id, id, StringComparison.OrdinalIgnoreCase));
}
