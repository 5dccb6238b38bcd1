using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching.Blocking;

/// <summary>
/// The key of every person in one pass, as a number from 1; 0 = in no block. A block of more pairs than allowed is split by initial and
/// year of birth; a part that is still too large is left out. Both are counted.
/// </summary>
internal sealed class BlockKeys
{
    private readonly PersonColumns _people;
    private readonly long _largestBlock;
    private readonly Dictionary<(int, int, int), int> _codes = [];

    private BlockKeys(PersonColumns people, long largestBlock)
    {
        _people = people;
        _largestBlock = largestBlock;
        Codes = new int[people.Count];
    }

    public int[] Codes { get; }

    public int SplitBlocks { get; private set; }

    /// <summary>Pairs that agree on the key and are not compared in this pass.</summary>
    public long PairsLeftOut { get; private set; }

    /// <param name="pass">The pass.</param>
    /// <param name="people">Both lists.</param>
    /// <param name="largestBlock">The most pairs one block may have.</param>
    public static BlockKeys Of(BlockingPass pass, PersonColumns people, long largestBlock)
    {
        BlockKeys keys = new(people, largestBlock);
        for (int person = 0; person < people.Count; person++)
        {
            keys.Codes[person] = pass.Key(people, person) is { } key ? keys.CodeOf(key) : 0;
        }

        long wanted = keys.Pairs();
        HashSet<int> tooLarge = keys.TooLarge();
        keys.SplitBlocks = tooLarge.Count;
        keys.Replace(tooLarge, person => keys.CodeOf((-keys.Codes[person], people[PersonTrait.Initial][person], people[PersonTrait.BirthYear][person])));
        keys.Replace(keys.TooLarge(), _ => 0);
        keys.PairsLeftOut = wanted - keys.Pairs();
        return keys;
    }

    private int CodeOf((int, int, int) key)
    {
        if (!_codes.TryGetValue(key, out int code))
        {
            code = _codes.Count + 1;
            _codes.Add(key, code);
        }

        return code;
    }

    private void Replace(HashSet<int> blocks, Func<int, int> newCode)
    {
        for (int person = 0; blocks.Count > 0 && person < Codes.Length; person++)
        {
            Codes[person] = blocks.Contains(Codes[person]) ? newCode(person) : Codes[person];
        }
    }

    private HashSet<int> TooLarge() => [.. Sizes().Where(block => block.Pairs > _largestBlock).Select(block => block.Code)];

    private long Pairs() => Sizes().Sum(block => block.Pairs);

    private IEnumerable<(int Code, long Pairs)> Sizes()
    {
        long[] children = new long[_codes.Count + 1];
        long[] nominals = new long[_codes.Count + 1];
        for (int person = 0; person < Codes.Length; person++)
        {
            (person < _people.Children ? children : nominals)[Codes[person]]++;
        }

        return Enumerable.Range(1, _codes.Count).Select(code => (code, children[code] * nominals[code]));
    }
}
