using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Measures;

/// <summary>
/// Which rows count: for each dimension named, one of the categories listed. The tests apply to the event that counts
/// (an index event, a first entry, a sentencing occasion), after it was chosen; they never change which event is chosen.
/// </summary>
public sealed record Filter(ImmutableArray<FilterTerm> Terms)
{
    public static readonly Filter None = new([]);

    public bool IsEmpty => Terms.IsEmpty;
}
