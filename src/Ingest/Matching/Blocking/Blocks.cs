using System.Collections.Immutable;
using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching.Blocking;

/// <summary>All passes over two lists. Only keys and orders are held, never the pairs: memory grows with the people, not with the pairs.</summary>
internal sealed class Blocks
{
    private const int PortionsPerThread = 32;

    private readonly int _threads;
    private readonly ImmutableArray<BlockKeys> _keys;
    private readonly ImmutableArray<PassBlocks> _passes;

    public Blocks(PersonColumns people, long largestBlock, int threads)
    {
        _threads = threads;
        _keys = [.. BlockingPass.All.Select(pass => BlockKeys.Of(pass, people, largestBlock))];
        _passes = [.. _keys.Select(keys => new PassBlocks(people, keys.Codes))];
        People = people;
    }

    public PersonColumns People { get; }

    /// <summary>The pairs of a pass, whether or not an earlier one found them.</summary>
    public long PairsOf(int pass) => _passes[pass].Pairs;

    /// <summary>How many blocks of a pass were too large, and how many pairs were not compared there for it.</summary>
    public (int Split, long LeftOut) TooLargeIn(int pass) => (_keys[pass].SplitBlocks, _keys[pass].PairsLeftOut);

    /// <summary>Whether a person is in a block of some pass; nobody else can be matched.</summary>
    public bool Holds(int person) => _keys.Any(keys => keys.Codes[person] != 0);

    /// <summary>Whether an earlier pass has this pair too.</summary>
    public bool IsFoundBefore(int pass, int child, int nominal)
    {
        for (int earlier = 0; earlier < pass; earlier++)
        {
            int[] codes = _keys[earlier].Codes;
            if (codes[child] != 0 && codes[child] == codes[nominal])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Goes through the pairs of a pass in portions, several side by side, and gives each portion's result in the portions' order,
    /// so that the answer does not depend on which thread was first.
    /// </summary>
    /// <param name="pass">Its place among <see cref="BlockingPass.All"/>.</param>
    /// <param name="start">Makes what one portion is gathered in.</param>
    /// <param name="visit">Called with every pair: child, nominal, their <see cref="LevelPattern"/>.</param>
    /// <param name="wanted">Pairs that are to be compared at all.</param>
    public T[] Visit<T>(int pass, Func<T> start, Action<T, int, int, int> visit, Func<int, int, bool> wanted)
    {
        List<List<Block>> portions = _passes[pass].Portions(_threads * PortionsPerThread);
        T[] gathered = new T[portions.Count];
        ParallelOptions options = new() { MaxDegreeOfParallelism = _threads };
        Parallel.For(0, portions.Count, options, () => new PairComparison(People), (portion, _, comparison) =>
        {
            T gathering = start();
            foreach (Block block in portions[portion])
            {
                _passes[pass].Visit(block, (child, nominal) =>
                {
                    if (wanted(child, nominal))
                    {
                        visit(gathering, child, nominal, comparison.PatternOf(child, nominal));
                    }
                });
            }

            gathered[portion] = gathering;
            return comparison;
        }, _ => { });
        return gathered;
    }
}
