using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching.Blocking;

/// <summary>The blocks of one pass, in portions of about equal work that can be done side by side.</summary>
internal sealed class PassBlocks
{
    private readonly int[] _children;
    private readonly int[] _nominals;
    private readonly List<Block> _blocks = [];

    public PassBlocks(PersonColumns people, int[] keys)
    {
        _children = Ordered(keys, 0, people.Children);
        _nominals = Ordered(keys, people.Children, people.Count);
        int child = 0;
        int nominal = 0;
        while (child < _children.Length && nominal < _nominals.Length)
        {
            int key = Math.Max(keys[_children[child]], keys[_nominals[nominal]]);
            child = Past(_children, child, keys, key - 1);
            nominal = Past(_nominals, nominal, keys, key - 1);
            int lastChild = Past(_children, child, keys, key);
            int lastNominal = Past(_nominals, nominal, keys, key);
            if (lastChild > child && lastNominal > nominal)
            {
                _blocks.Add(new Block(child, lastChild, nominal, lastNominal));
            }

            (child, nominal) = (lastChild, lastNominal);
        }

        Pairs = _blocks.Sum(block => block.Pairs);
    }

    public long Pairs { get; }

    /// <summary>All blocks in their order, in at most this many portions.</summary>
    public List<List<Block>> Portions(int most)
    {
        List<List<Block>> portions = [];
        long size = (Pairs / most) + 1;
        long inLast = size;
        foreach (Block block in _blocks)
        {
            if (inLast >= size)
            {
                portions.Add([]);
                inLast = 0;
            }

            portions[^1].Add(block);
            inLast += block.Pairs;
        }

        return portions;
    }

    /// <summary>Calls back with every pair of a block, as places in the columns.</summary>
    public void Visit(Block block, Action<int, int> pair)
    {
        for (int child = block.FirstChild; child < block.LastChild; child++)
        {
            for (int nominal = block.FirstNominal; nominal < block.LastNominal; nominal++)
            {
                pair(_children[child], _nominals[nominal]);
            }
        }
    }

    private static int[] Ordered(int[] keys, int first, int last)
    {
        int[] people = [.. Enumerable.Range(first, last - first).Where(person => keys[person] != 0)];
        return [.. people.OrderBy(person => keys[person])];
    }

    private static int Past(int[] people, int from, int[] keys, int key)
    {
        while (from < people.Length && keys[people[from]] <= key)
        {
            from++;
        }

        return from;
    }
}
