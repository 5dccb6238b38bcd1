using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Matching.Estimating;

/// <summary>What <see cref="ExpectationMaximisation"/> found among the pairs of one pass.</summary>
/// <param name="Matches">How many of the pairs are expected to be of one person.</param>
/// <param name="Levels">These, by field and level; fields not looked at have none.</param>
/// <param name="AmongMatches">The same as shares.</param>
/// <param name="LogLikelihoods">The logarithm of likelihood times prior before each round.</param>
internal sealed record EstimatedMatches(double Matches, LevelCounts Levels, LevelShares AmongMatches, ImmutableArray<double> LogLikelihoods);
