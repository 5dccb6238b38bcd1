using KpiAnalytics.SampleData.Careers;

namespace KpiAnalytics.SampleData.Police;

/// <summary>How the police deal with young people of whom the service never hears: mostly without further action.</summary>
internal static class UnknownOutcomes
{
    /// <summary>A crime like another, some weeks from it, with an outcome of its own.</summary>
    public static Crime Of(Crime like, SplitMix64 draw)
    {
        DateOnly committed = like.Committed.AddDays(draw.Between(-40, 40));
        string outcome = draw.Pick<string>([("16", 32), ("15", 20), ("8", 24), ("21", 5), ("22", 5), ("20", 3), ("10", 3), ("9", 2), ("17", 2), ("13", 1), ("", 6)]);
        return like with { Committed = committed, Outcome = outcome, Decided = outcome.Length == 0 ? null : committed.AddDays(draw.Between(10, 150)) };
    }
}
