using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching.Estimating;

/// <summary>The estimated parameters, and the weights that follow from them, in bits: +1 doubles the odds that two records are of one person.</summary>
internal sealed class MatchModel
{
    /// <summary>
    /// The rarest chance agreement that is believed: one in a million. Lists are too short to show rarer ones, and no single field
    /// shall decide by more than 20 bits.
    /// </summary>
    private const double RarestChance = 1e-6;

    private readonly double[][] _weights;

    public MatchModel(LevelShares amongMatches, LevelShares amongOthers, double expectedMatches, double pairs)
    {
        AmongMatches = amongMatches;
        AmongOthers = amongOthers;
        ExpectedMatches = expectedMatches;
        PriorWeight = Math.Log2(expectedMatches / (pairs - expectedMatches));
        _weights =
        [
            .. ComparedFields.All.Select((compared, field) => compared.Levels.Select((_, level) =>
                level == ComparedField.NotKnown ? 0 : Math.Log2(amongMatches[field, level] / ChanceOf(field, level))).ToArray()),
        ];
    }

    public LevelShares AmongMatches { get; }

    public LevelShares AmongOthers { get; }

    /// <summary>How many pairs of one person the two lists are expected to hold.</summary>
    public double ExpectedMatches { get; }

    /// <summary>The logarithm of the odds of a pair nothing is known of.</summary>
    public double PriorWeight { get; }

    /// <summary>What one field's level adds; 0 where the field is not known.</summary>
    public double WeightOf(int field, int level) => _weights[field][level];

    /// <summary>The weights of all fields of a <see cref="LevelPattern"/> together, without the prior.</summary>
    public double WeightOf(int pattern)
    {
        double sum = 0;
        for (int field = 0; field < _weights.Length; field++)
        {
            sum += _weights[field][LevelPattern.LevelOf(pattern, field)];
        }

        return sum;
    }

    /// <summary>The share of pairs of two people at a level, as it is weighed.</summary>
    public double ChanceOf(int field, int level) => Math.Max(RarestChance, AmongOthers[field, level]);
}
