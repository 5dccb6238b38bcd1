using System.Collections.Immutable;
using KpiAnalytics.Ingest.Matching.Blocking;
using KpiAnalytics.Ingest.Matching.Comparing;
using KpiAnalytics.Ingest.Matching.Estimating;

namespace KpiAnalytics.Ingest.Matching;

/// <summary>Weighs every pair the passes find, each once, and keeps those that may be one person.</summary>
internal sealed class CandidateSearch(Blocks blocks, PairWeights weights)
{
    /// <summary>
    /// Pairs below this weight (odds of one in a thousand) are counted and not kept. Well below any threshold for review, so that
    /// thresholds can be moved later.
    /// </summary>
    private const double LeastKept = -10;

    /// <summary>The pairs kept, and what each pass did.</summary>
    public (List<Candidate> Candidates, ImmutableArray<PassTally> Passes) Run()
    {
        List<Candidate> candidates = [];
        ImmutableArray<PassTally>.Builder tallies = ImmutableArray.CreateBuilder<PassTally>();
        for (int pass = 0; pass < BlockingPass.All.Length; pass++)
        {
            long newPairs = 0;
            foreach (Portion portion in Visit(pass))
            {
                candidates.AddRange(portion.Kept);
                newPairs += portion.Pairs;
            }

            (int split, long leftOut) = blocks.TooLargeIn(pass);
            tallies.Add(new PassTally(BlockingPass.All[pass].Name, blocks.PairsOf(pass), newPairs, split, leftOut));
        }

        return (candidates, tallies.ToImmutable());
    }

    private Portion[] Visit(int pass) => blocks.Visit(
        pass, () => new Portion(), (portion, child, nominal, pattern) => Add(portion, child, nominal, pattern, pass),
        (child, nominal) => !blocks.IsFoundBefore(pass, child, nominal));

    private void Add(Portion portion, int child, int nominal, int pattern, int pass)
    {
        portion.Pairs++;
        // A PNC id in common is never lost for being contradicted: it goes to review.
        bool isKeptAnyway = LevelPattern.LevelOf(pattern, ComparedFields.PncId) == ComparedField.Same;
        if (isKeptAnyway || weights.MostOf(pattern) >= LeastKept)
        {
            double weight = weights.Of(child, pattern);
            if (isKeptAnyway || weight >= LeastKept)
            {
                portion.Kept.Add(new Candidate(child, nominal, pattern, pass, weight));
            }
        }
    }

    private sealed class Portion
    {
        public List<Candidate> Kept { get; } = [];

        public long Pairs { get; set; }
    }
}
