using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Measures;

/// <summary>What measures are about: how a long list is put in order. Every measure is of exactly one subject.</summary>
/// <param name="Beginnings">Ids of the subject begin with one of these and a dot, or are one of these.</param>
public sealed record MeasureSubject(string Name, ImmutableArray<string> Beginnings)
{
    /// <summary>All subjects, in the order boards read them.</summary>
    public static readonly ImmutableArray<MeasureSubject> All =
    [
        new("Reoffending", ["reoffending", "prolific"]),
        new("First-time entrants", ["fte"]),
        new("Custody", ["custody"]),
        new("The ten KPIs", [.. Enumerable.Range(1, 10).Select(number => FormattableString.Invariant($"kpi{number}"))]),
        new("Education, training, employment and accommodation", ["ni45", "ni46"]),
        new("Remand", ["remand"]),
        new("Children cautioned or sentenced", ["sentenced"]),
        new("Serious violence and knives", ["serious_violence", "violence", "knife"]),
        new("Out-of-court disposals", ["oocd"]),
        new("Management board", ["board"]),
        new("Disparity", ["disparity"]),
    ];

    /// <summary>The subject's measures, in the catalogue's order.</summary>
    public ImmutableArray<Measure> Measures => [.. MeasureCatalogue.All.Where(measure => Beginnings.Any(beginning => Begins(measure.Id, beginning)))];

    /// <summary>The measure a sub-measure belongs to; null for a measure of its own.</summary>
    public static Measure? ParentOf(Measure measure) =>
        MeasureCatalogue.All.FirstOrDefault(parent => parent.SubMeasures.Any(sub => sub.Id == measure.Id));

    private static bool Begins(string id, string beginning) => id == beginning || id.StartsWith(beginning + ".", StringComparison.Ordinal);
}
