using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>The children whose figures a fault can change, and how many rows could be of anybody.</summary>
/// <param name="File">The file of records the fault is in.</param>
/// <param name="Places">The children's places in <see cref="FaultIndex.Events"/>, each once.</param>
/// <param name="UnplacedRows">Rows that name no child, or a child nobody knows.</param>
/// <param name="OfNobody">What those rows say that name none of the children.</param>
internal sealed record AffectedChildren(string File, ImmutableArray<int> Places, int UnplacedRows, ChildEvents OfNobody);
