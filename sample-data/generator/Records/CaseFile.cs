using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.Records;

/// <summary>A child as the extract's first files hold it, with the ids given there.</summary>
/// <param name="Ypid">The child's id.</param>
/// <param name="Child">The child.</param>
/// <param name="Occasions">What the child was dealt with for, in order of date.</param>
internal sealed record CaseFile(string Ypid, Child Child, ImmutableArray<NumberedOccasion> Occasions);

/// <summary>An occasion and the ids of its offences, in their order.</summary>
internal sealed record NumberedOccasion(Occasion Occasion, ImmutableArray<string> OffenceIds)
{
    /// <summary>What came of the first offence in the end; null = an open allegation.</summary>
    public Outcome? Final => Occasion.Offences[0].Outcomes is [.., var last] ? last : null;
}
