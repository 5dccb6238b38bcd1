using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.Records;

/// <summary>An occasion and the ids of its offences, in their order.</summary>
internal sealed record NumberedOccasion(Occasion Occasion, ImmutableArray<string> OffenceIds)
{
    /// <summary>What came of the first offence in the end; null = an open allegation.</summary>
    public Outcome? Final => Occasion.Offences[0].Outcomes is [.., var last] ? last : null;
}
