namespace KpiAnalytics.Ingest.Matching.Review;

/// <summary>What became of a step.</summary>
/// <param name="Queue">The queue after it; the same queue where it was refused.</param>
/// <param name="Refusal">Null where it was taken.</param>
public sealed record ReviewAnswer(ReviewQueue Queue, ReviewRefusal? Refusal)
{
    public bool IsTaken => Refusal is null;
}
