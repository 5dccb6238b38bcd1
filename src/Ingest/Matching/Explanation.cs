using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Ingest.Matching.Comparing;
using KpiAnalytics.Ingest.Matching.Estimating;

namespace KpiAnalytics.Ingest.Matching;

/// <summary>
/// Why a pair weighs what it weighs, as a waterfall: where it began, what each field added, what other children took away. The steps add up to the
/// pair's weight. The words name levels, never values, so that an explanation can be kept.
/// </summary>
/// <param name="Steps">In order.</param>
/// <param name="Weight">Their sum.</param>
/// <param name="Probability">The weight as a probability.</param>
/// <param name="Band">The pair's band.</param>
/// <param name="BandWords">Why it is in that band, as a sentence.</param>
public sealed record Explanation(ImmutableArray<EvidenceStep> Steps, double Weight, double Probability, MatchBand Band, string BandWords)
{
    /// <summary>A name is called rare or common where that doubles or halves the odds.</summary>
    private const double WorthAWord = 1;

    internal static Explanation Of(ScoredPair pair, PairWeights weights)
    {
        List<EvidenceStep> steps = [new(BeforeEvidence(weights.Model.PriorWeight), weights.Model.PriorWeight)];
        for (int field = 0; field < ComparedFields.All.Length; field++)
        {
            steps.Add(Step(pair.Candidate, field, weights));
        }

        if (pair.OtherChildren < 0)
        {
            steps.Add(new("other children fit this nominal too", pair.OtherChildren));
        }

        return new([.. steps], pair.Weight, pair.Probability, pair.Band, WordsOf(pair.Reason, pair.Band));
    }

    private static EvidenceStep Step(Candidate candidate, int field, PairWeights weights)
    {
        ComparedField compared = ComparedFields.All[field];
        int level = LevelPattern.LevelOf(candidate.Pattern, field);
        double rarity = weights.RarityOf(field, candidate.Child, candidate.Pattern);
        bool isWithSurname = field == ComparedFields.Forename
            && (SurnameLevel)LevelPattern.LevelOf(candidate.Pattern, ComparedFields.Surname) == SurnameLevel.ChangedRound;
        string words = isWithSurname ? "counted with the surname" : compared.Levels[level].Words;
        string name = rarity switch { >= WorthAWord => ", a rare one", <= -WorthAWord => ", a common one", _ => "" };
        return new($"{compared.Name} {words}{name}", weights.Model.WeightOf(field, level) + rarity);
    }

    private static string BeforeEvidence(double prior) =>
        string.Create(CultureInfo.InvariantCulture, $"before any evidence: one pair in {1 + Math.Pow(2, -prior):N0} is of one person");

    private static string WordsOf(BandReason reason, MatchBand band) => reason switch
    {
        BandReason.SamePncId => "The PNC ids are equal and nothing contradicts them.",
        BandReason.PncIdContradicted => "The PNC ids are equal, but the birth date and a name are different.",
        BandReason.PncIdOfSeveralChildren => "Several children hold this nominal's PNC id.",
        BandReason.PncIdOfAnotherChild => "The nominal is another child by its PNC id.",
        BandReason.PncIdDiffers => "Everything else would do, but the PNC ids are different.",
        BandReason.ForenameDiffers => "Everything else would do, but the forenames are different or similar at best, as those of brothers, sisters and twins are.",
        BandReason.BirthDateDiffers => "Everything else would do, but the birth dates are different, as those of a parent and a child of one name are.",
        _ => band switch
        {
            MatchBand.Same => "The evidence is above what linking without review asks for.",
            MatchBand.Review => "The evidence is neither enough to link nor little enough to leave.",
            _ => "The evidence is too little.",
        },
    };
}
