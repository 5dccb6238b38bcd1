using System.Collections.Immutable;
using KpiAnalytics.Ingest.Matching.Comparing;
using KpiAnalytics.Ingest.Matching.Estimating;

namespace KpiAnalytics.Ingest.Matching;

/// <summary>What a matching run found. It holds ids, levels and weights; no name, date or postcode of anybody.</summary>
public sealed class MatchResult
{
    private readonly PairWeights? _weights;

    internal MatchResult(PairWeights? weights, ImmutableArray<ScoredPair> weighed, Thresholds thresholds)
    {
        _weights = weights;
        Thresholds = thresholds;
        Pairs =
        [
            .. weighed.GroupBy(pair => pair.NominalId, StringComparer.Ordinal)
                .SelectMany(nominal => Resolution.InBands([.. nominal], thresholds)
                    .OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.ChildId, StringComparer.Ordinal)),
        ];
    }

    /// <summary>
    /// Every pair that may be one person, by nominal, the likeliest child first. All pairs called the same and all for review are among them; of the pairs
    /// called different those at odds of a thousand to one and less are only counted, in <see cref="Passes"/>.
    /// </summary>
    public ImmutableArray<ScoredPair> Pairs { get; }

    public Thresholds Thresholds { get; }

    /// <summary>The blocking passes in order.</summary>
    public ImmutableArray<PassTally> Passes { get; internal init; } = [];

    public required ListTally Children { get; init; }

    public required ListTally Nominals { get; init; }

    /// <summary>How many pairs of one person the lists are expected to hold; 0 where one list is empty.</summary>
    public double ExpectedMatches => _weights?.Model.ExpectedMatches ?? 0;

    /// <summary>What each level of each field weighs here; empty where one list is empty.</summary>
    public ImmutableArray<LevelWeight> Model => _weights is null ? [] : [.. ComparedFields.All.SelectMany((compared, number) => WeightsOf(compared, number))];

    /// <summary>The pairs of a band, in the same order.</summary>
    public IEnumerable<ScoredPair> In(MatchBand band) => Pairs.Where(pair => pair.Band == band);

    /// <summary>The same pairs and weights under other thresholds.</summary>
    public MatchResult With(Thresholds thresholds) =>
        new(_weights, Pairs, thresholds) { Passes = Passes, Children = Children, Nominals = Nominals };

    /// <summary>Why a pair weighs what it weighs, step by step.</summary>
    /// <param name="pair">One of <see cref="Pairs"/>.</param>
    public Explanation Explain(ScoredPair pair) =>
        Explanation.Of(pair, _weights ?? throw new ArgumentException("The pair is not of this result.", nameof(pair)));

    internal static MatchResult Empty(ListTally children, ListTally nominals, MatchOptions options) =>
        new(null, [], Thresholds.OfModel(options)) { Children = children, Nominals = nominals };

    private IEnumerable<LevelWeight> WeightsOf(ComparedField compared, int number) =>
        compared.Levels.Select((level, place) => new LevelWeight(
            compared.Name, level.Words, _weights!.Model.AmongMatches[number, place], _weights.Model.ChanceOf(number, place),
            _weights.Model.WeightOf(number, place))).Skip(ComparedField.Same);
}
