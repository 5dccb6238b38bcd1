using System.Collections.Immutable;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Matching.Review;

namespace KpiAnalytics.Ingest.Joining;

/// <summary>Which nominal is which child: what matching linked without review, and what two people confirmed. A nominal is one child at most.</summary>
public static class MatchedLinks
{
    /// <summary>The child's id by the nominal's. Where both say something of a nominal, the people's word stands.</summary>
    /// <param name="result">The run; its ids are readable, not tokens.</param>
    /// <param name="confirmed">The links two people have confirmed so far (<see cref="ReviewQueue.Links"/>).</param>
    public static ImmutableDictionary<string, string> Of(MatchResult result, IEnumerable<ReviewedPair> confirmed)
    {
        ImmutableDictionary<string, string>.Builder links = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (ScoredPair pair in result.In(MatchBand.Same))
        {
            links[pair.NominalId] = pair.ChildId;
        }

        foreach (ReviewedPair pair in confirmed)
        {
            links[pair.NominalId] = pair.ChildId;
        }

        return links.ToImmutable();
    }
}
