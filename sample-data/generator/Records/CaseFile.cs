using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.Records;

/// <summary>A child as the extract's first files hold it, with the ids given there.</summary>
/// <param name="Ypid">The child's id.</param>
/// <param name="Child">The child.</param>
/// <param name="Person">The number of the real child: the same in both files of one who is held twice.</param>
/// <param name="Occasions">What the child was dealt with for, in order of date.</param>
internal sealed record CaseFile(string Ypid, Child Child, int Person, ImmutableArray<NumberedOccasion> Occasions);
