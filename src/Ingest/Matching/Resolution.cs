using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching;

/// <summary>
/// Puts the pairs into bands. A nominal is at most one child, so that the children it may be share its probability: two who fit equally well have at
/// most one half each. A child may be several nominals, because police lists hold people twice.
/// </summary>
internal static class Resolution
{
    /// <summary>The pairs of one nominal with their final weights, before they are put into bands.</summary>
    public static IEnumerable<ScoredPair> Weighed(IReadOnlyList<Candidate> ofOneNominal, PersonColumns people)
    {
        double[] odds = [.. ofOneNominal.Select(candidate => Math.Pow(2, candidate.Weight))];
        for (int pair = 0; pair < odds.Length; pair++)
        {
            // Added up and not subtracted from the whole: beside odds of 2^60 the others would be lost.
            double others = 0;
            for (int other = 0; other < odds.Length; other++)
            {
                others += other == pair ? 0 : odds[other];
            }

            Candidate candidate = ofOneNominal[pair];
            yield return new ScoredPair(candidate, people.Ids[candidate.Child], people.Ids[candidate.Nominal], -Math.Log2(1 + others));
        }
    }

    /// <summary>The pairs of one nominal in their bands.</summary>
    public static IEnumerable<ScoredPair> InBands(IReadOnlyCollection<ScoredPair> ofOneNominal, Thresholds thresholds)
    {
        int equalIds = ofOneNominal.Count(HasSamePncId);
        bool isLinked = equalIds == 1 && ofOneNominal.Any(pair => HasSamePncId(pair) && !IsContradicted(pair));
        return ofOneNominal.Select(pair => (HasSamePncId(pair), isLinked) switch
        {
            (true, _) => ByPncId(pair, equalIds),
            (false, true) => pair.In(MatchBand.Different, BandReason.PncIdOfAnotherChild),
            _ => ByWeight(pair, thresholds),
        });
    }

    private static ScoredPair ByPncId(ScoredPair pair, int equalIds)
    {
        if (equalIds > 1)
        {
            return pair.In(MatchBand.Review, BandReason.PncIdOfSeveralChildren);
        }

        return IsContradicted(pair) ? pair.In(MatchBand.Review, BandReason.PncIdContradicted) : pair.In(MatchBand.Same, BandReason.SamePncId);
    }

    private static ScoredPair ByWeight(ScoredPair pair, Thresholds thresholds)
    {
        MatchBand band = thresholds.BandOf(pair.Weight);
        BandReason reason = band == MatchBand.Same ? DoubtOf(pair) : BandReason.Weight;
        return pair.In(reason == BandReason.Weight ? band : MatchBand.Review, reason);
    }

    /// <summary>What keeps a pair from being the same whatever its weight: families share everything else.</summary>
    private static BandReason DoubtOf(ScoredPair pair)
    {
        if ((PncIdLevel)LevelOf(pair, ComparedFields.PncId) == PncIdLevel.Different)
        {
            return BandReason.PncIdDiffers;
        }

        // Twins are often given names that sound alike.
        if ((ForenameLevel)LevelOf(pair, ComparedFields.Forename) is ForenameLevel.Similar or ForenameLevel.Different)
        {
            return BandReason.ForenameDiffers;
        }

        return (BirthDateLevel)LevelOf(pair, ComparedFields.BirthDate) == BirthDateLevel.Different ? BandReason.BirthDateDiffers : BandReason.Weight;
    }

    private static bool HasSamePncId(ScoredPair pair) => LevelOf(pair, ComparedFields.PncId) == ComparedField.Same;

    private static bool IsContradicted(ScoredPair pair) =>
        (BirthDateLevel)LevelOf(pair, ComparedFields.BirthDate) == BirthDateLevel.Different
        && ((ForenameLevel)LevelOf(pair, ComparedFields.Forename) == ForenameLevel.Different
            || (SurnameLevel)LevelOf(pair, ComparedFields.Surname) == SurnameLevel.Different);

    private static int LevelOf(ScoredPair pair, int field) => LevelPattern.LevelOf(pair.Candidate.Pattern, field);
}
