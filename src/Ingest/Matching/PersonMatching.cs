using KpiAnalytics.Ingest.Matching.Blocking;
using KpiAnalytics.Ingest.Matching.Comparing;
using KpiAnalytics.Ingest.Matching.Estimating;

namespace KpiAnalytics.Ingest.Matching;

/// <summary>
/// The front door of matching: which police nominals are which children of the service (docs/matching.md). Reads records, changes none; the same
/// records in any order and on any number of threads give the same result.
/// </summary>
public static class PersonMatching
{
    /// <summary>Pairs at lower odds than this are not kept, so that no threshold can ask for them.</summary>
    private const double LeastDifferentShare = 0.001;

    /// <summary>Matches two lists of readable records.</summary>
    /// <exception cref="ArgumentException">A record has no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static MatchResult Of(IReadOnlyCollection<Person> children, IReadOnlyCollection<Person> nominals, MatchOptions options) =>
        Of(PersonList.Of(children), PersonList.Of(nominals), options, isReadable: true);

    /// <summary>Matches two lists hashed with one key. Spelling, single digits and single characters cannot be compared; ids in the result are tokens.</summary>
    /// <exception cref="ArgumentException">A record has no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static MatchResult Of(IReadOnlyCollection<HashedPerson> children, IReadOnlyCollection<HashedPerson> nominals, MatchOptions options) =>
        Of(PersonList.Of(children), PersonList.Of(nominals), options, isReadable: false);

    private static MatchResult Of(PersonList children, PersonList nominals, MatchOptions options, bool isReadable)
    {
        Check(options);
        PersonColumns people = PersonColumns.Of(children.Rows, nominals.Rows, isReadable);
        Blocks blocks = new(people, options.LargestBlock, options.Threads);
        ListTally ofChildren = children.Tally(CountWithoutKey(blocks, 0, people.Children));
        ListTally ofNominals = nominals.Tally(CountWithoutKey(blocks, people.Children, people.Count));
        if (people.Children == 0 || people.Children == people.Count)
        {
            return MatchResult.Empty(ofChildren, ofNominals, options);
        }

        CheckExpected(options, people);
        PairWeights weights = new(new ModelEstimation(blocks, options).Estimate(), people);
        (List<Candidate> candidates, var passes) = new CandidateSearch(blocks, weights).Run();
        IEnumerable<ScoredPair> weighed = candidates
            .GroupBy(candidate => candidate.Nominal)
            .OrderBy(nominal => nominal.Key)
            .SelectMany(nominal => Resolution.Weighed([.. nominal.OrderBy(candidate => candidate.Child)], people));
        return new MatchResult(weights, [.. weighed], Thresholds.OfModel(options))
        {
            Passes = passes,
            Children = ofChildren,
            Nominals = ofNominals,
        };
    }

    private static int CountWithoutKey(Blocks blocks, int first, int last) => Enumerable.Range(first, last - first).Count(person => !blocks.Holds(person));

    private static void Check(MatchOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.SamePrecision, 0.5);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.SamePrecision, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.DifferentShare, LeastDifferentShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.DifferentShare, 0.5);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SampledPairs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LargestBlock, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
    }

    private static void CheckExpected(MatchOptions options, PersonColumns people)
    {
        if (options.ExpectedMatches is { } expected)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(expected, nameof(options));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(expected, people.Children * (double)(people.Count - people.Children) / 2, nameof(options));
        }
    }
}
