using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>An extract prepared for questions: everything that no filter can change is found once, here.</summary>
public sealed class Caseload
{
    private Caseload(Extract extract, Reference reference, DateOnly end) => (Extract, Reference, End) = (extract, reference, end);

    /// <summary>The records it was built from.</summary>
    public Extract Extract { get; }

    public Reference Reference { get; }

    /// <summary>The extract's end: nothing dated later is used.</summary>
    public DateOnly End { get; }

    /// <summary>Prepares an extract.</summary>
    /// <param name="asAt">The extract's end; null = as the extract says (<see cref="Extract.End"/>).</param>
    public static Caseload Build(Extract extract, Reference reference, DateOnly? asAt = null) =>
        new(extract, reference, asAt ?? extract.End ?? DateOnly.MinValue);
}
