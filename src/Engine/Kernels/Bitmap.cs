using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KpiAnalytics.Engine.Kernels;

/// <summary>
/// One bit a row: the rows that pass. The kernels test, combine and count live here; every measure is made of them
/// and none has a loop over rows of its own. Bits past the last row are zero.
/// </summary>
internal sealed class Bitmap
{
    public const int RowsPerWord = 64;

    /// <summary>Four kilobytes.</summary>
    private const int WordsAtOnce = 512;

    private readonly ulong[] _words;

    private Bitmap(ulong[] words, int length) => (_words, Length) = (words, length);

    /// <summary>The number of rows.</summary>
    public int Length { get; }

    /// <summary>Test: 64 rows are one vector comparison, and its sign bits are exactly one word.</summary>
    public static Bitmap Where<TTest>(ReadOnlySpan<byte> codes, TTest test)
        where TTest : struct, IRowTest
    {
        var words = new ulong[WordsFor(codes.Length)];
        int whole = codes.Length / RowsPerWord;
        ReadOnlySpan<Vector512<byte>> vectors = MemoryMarshal.Cast<byte, Vector512<byte>>(codes[..(whole * RowsPerWord)]);
        for (int i = 0; i < vectors.Length; i++)
        {
            words[i] = test.Passes(vectors[i]).ExtractMostSignificantBits();
        }

        for (int row = whole * RowsPerWord; row < codes.Length; row++)
        {
            words[whole] |= test.Passes(codes[row]) ? 1UL << (row % RowsPerWord) : 0;
        }

        return new Bitmap(words, codes.Length);
    }

    /// <summary>Test: rows whose number has one bit set, of numbers that hold a yes or no in each bit.</summary>
    public static Bitmap WhereBit<TNumber>(ReadOnlySpan<TNumber> numbers, int bit)
        where TNumber : struct, IBinaryInteger<TNumber>, IUnsignedNumber<TNumber>
    {
        var words = new ulong[WordsFor(numbers.Length)];
        for (int row = 0; row < numbers.Length; row++)
        {
            words[row / RowsPerWord] |= (ulong.CreateTruncating(numbers[row] >> bit) & 1) << (row % RowsPerWord);
        }

        return new Bitmap(words, numbers.Length);
    }

    /// <summary>All of so many rows.</summary>
    public static Bitmap All(int length)
    {
        var words = new ulong[WordsFor(length)];
        words.AsSpan().Fill(ulong.MaxValue);
        if (length % RowsPerWord != 0)
        {
            words[^1] = ~(ulong.MaxValue << (length % RowsPerWord));
        }

        return new Bitmap(words, length);
    }

    /// <summary>Combine: rows that pass one of every group; some words at a time, which stay in the fastest cache.</summary>
    /// <param name="groups">One at least.</param>
    public static Bitmap OneOfEach(int length, Bitmap[][] groups)
    {
        ulong[] all = GC.AllocateUninitializedArray<ulong>(WordsFor(length));
        Span<ulong> room = stackalloc ulong[WordsAtOnce];
        for (int start = 0; start < all.Length; start += WordsAtOnce)
        {
            Span<ulong> words = all.AsSpan(start, Math.Min(WordsAtOnce, all.Length - start));
            AnyOf(groups[0], start, room[..words.Length]).CopyTo(words);
            for (int group = 1; group < groups.Length; group++)
            {
                TensorPrimitives.BitwiseAnd(words, AnyOf(groups[group], start, room[..words.Length]), words);
            }
        }

        return new Bitmap(all, length);
    }

    /// <summary>Combine: rows that pass both.</summary>
    public Bitmap And(Bitmap other)
    {
        ulong[] words = GC.AllocateUninitializedArray<ulong>(_words.Length);
        TensorPrimitives.BitwiseAnd<ulong>(_words, other._words, words);
        return new Bitmap(words, Length);
    }

    /// <summary>Combine: rows that pass either.</summary>
    public Bitmap Or(Bitmap other)
    {
        ulong[] words = GC.AllocateUninitializedArray<ulong>(_words.Length);
        TensorPrimitives.BitwiseOr<ulong>(_words, other._words, words);
        return new Bitmap(words, Length);
    }

    /// <summary>Combine: rows that pass this and not the other.</summary>
    public Bitmap AndNot(Bitmap other)
    {
        ulong[] words = GC.AllocateUninitializedArray<ulong>(_words.Length);
        TensorPrimitives.OnesComplement<ulong>(other._words, words);
        TensorPrimitives.BitwiseAnd<ulong>(_words, words, words);
        return new Bitmap(words, Length);
    }

    /// <summary>Count: passing rows of a slice, the first row included, the last not.</summary>
    public int Count(int start, int end) => (int)Count(start, end, default(EachOnce));

    /// <summary>Count: rows of a slice that pass both.</summary>
    public int CountBoth(Bitmap other, int start, int end) => (int)Count(start, end, new OnceWhere(other));

    /// <summary>Count: what the passing rows of a slice count together.</summary>
    public long Count<TWeight>(int start, int end, TWeight weight)
        where TWeight : struct, IRowWeight
    {
        long count = 0;
        for (int word = start / RowsPerWord; word * RowsPerWord < end; word++)
        {
            count += weight.Of(word, Word(word, start, end));
        }

        return count;
    }

    /// <summary>
    /// Count: what the passing rows before each of some rows count together. Slices that follow one another are counted in one
    /// go over the words: a slice is what lies between two of these.
    /// </summary>
    /// <param name="starts">Rows in order, none before the one before it; the last may be the row after the last.</param>
    public long[] CountBefore<TWeight>(ReadOnlySpan<int> starts, TWeight weight)
        where TWeight : struct, IRowWeight
    {
        long[] before = GC.AllocateUninitializedArray<long>(starts.Length);
        Span<long> beforeWord = stackalloc long[WordsAtOnce];
        long sum = 0;
        int next = 0;
        for (int first = 0; first < _words.Length; first += WordsAtOnce)
        {
            // All words first and then the rows: neither loop has a branch that depends on how many words a slice has.
            ReadOnlySpan<ulong> words = _words.AsSpan(first, Math.Min(WordsAtOnce, _words.Length - first));
            for (int i = 0; i < words.Length; i++)
            {
                beforeWord[i] = sum;
                sum += weight.Of(first + i, words[i]);
            }

            for (; next < starts.Length && (starts[next] / RowsPerWord) - first < words.Length; next++)
            {
                int i = (starts[next] / RowsPerWord) - first;
                before[next] = beforeWord[i] + weight.Of(first + i, words[i] & ~(ulong.MaxValue << (starts[next] % RowsPerWord)));
            }
        }

        before.AsSpan(next).Fill(sum);
        return before;
    }

    /// <summary>The passing rows of a slice, in order.</summary>
    public IEnumerable<int> Rows(int start, int end)
    {
        for (int word = start / RowsPerWord; word * RowsPerWord < end; word++)
        {
            for (ulong bits = Word(word, start, end); bits != 0; bits &= bits - 1)
            {
                yield return (word * RowsPerWord) + BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    /// <summary>64 rows, one bit each.</summary>
    public ulong Word(int word) => _words[word];

    /// <summary>How many words so many rows have.</summary>
    public static int WordsFor(int length) => (length + RowsPerWord - 1) / RowsPerWord;

    /// <summary>Some words of the rows that pass one of a group.</summary>
    private static ReadOnlySpan<ulong> AnyOf(Bitmap[] group, int start, Span<ulong> room)
    {
        if (group is [var only])
        {
            return only._words.AsSpan(start, room.Length);
        }

        room.Clear();
        foreach (Bitmap member in group)
        {
            TensorPrimitives.BitwiseOr(room, member._words.AsSpan(start, room.Length), room);
        }

        return room;
    }

    /// <summary>A word with the bits outside the slice cleared.</summary>
    private ulong Word(int word, int start, int end)
    {
        ulong bits = _words[word];
        int first = word * RowsPerWord;
        if (start > first)
        {
            bits &= ulong.MaxValue << (start - first);
        }

        return end - first < RowsPerWord ? bits & ~(ulong.MaxValue << (end - first)) : bits;
    }
}
