using System.Collections.Immutable;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Courts;

/// <summary>One child held on remand without a break, in one establishment after another.</summary>
/// <param name="File">The child.</param>
/// <param name="Occasion">What the child was dealt with for in the end.</param>
/// <param name="Id">The episode's id.</param>
/// <param name="Placements">In order; one ends on the day the next begins. An end that is missing = still held.</param>
internal sealed record RemandEpisode(
    CaseFile File, NumberedOccasion Occasion, string Id, ImmutableArray<(string Type, DateOnly Start, DateOnly? End)> Placements)
{
    public DateOnly Start => Placements[0].Start;
}
