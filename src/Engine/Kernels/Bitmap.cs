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
    private const int RowsPerWord = 64;
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

    /// <summary>Combine: rows that pass one of every group, in one go over the words.</summary>
    public static Bitmap OneOfEach(int length, Bitmap[][] groups)
    {
        var words = new ulong[WordsFor(length)];
        for (int word = 0; word < words.Length; word++)
        {
            ulong all = ulong.MaxValue;
            foreach (Bitmap[] group in groups)
            {
                ulong any = 0;
                foreach (Bitmap one in group)
                {
                    any |= one._words[word];
                }

                all &= any;
            }

            words[word] = all;
        }

        return new Bitmap(words, length);
    }

    /// <summary>Combine: rows that pass both.</summary>
    public Bitmap And(Bitmap other)
    {
        var words = new ulong[_words.Length];
        TensorPrimitives.BitwiseAnd<ulong>(_words, other._words, words);
        return new Bitmap(words, Length);
    }

    /// <summary>Combine: rows that pass either.</summary>
    public Bitmap Or(Bitmap other)
    {
        var words = new ulong[_words.Length];
        TensorPrimitives.BitwiseOr<ulong>(_words, other._words, words);
        return new Bitmap(words, Length);
    }

    /// <summary>Combine: rows that pass this and not the other.</summary>
    public Bitmap AndNot(Bitmap other)
    {
        var words = new ulong[_words.Length];
        TensorPrimitives.OnesComplement<ulong>(other._words, words);
        TensorPrimitives.BitwiseAnd<ulong>(_words, words, words);
        return new Bitmap(words, Length);
    }

    /// <summary>Count: passing rows of a slice, the first row included, the last not.</summary>
    public int Count(int start, int end)
    {
        int count = 0;
        for (int word = start / RowsPerWord; word * RowsPerWord < end; word++)
        {
            count += BitOperations.PopCount(Word(_words, word, start, end));
        }

        return count;
    }

    /// <summary>Count: rows of a slice that pass both.</summary>
    public int CountBoth(Bitmap other, int start, int end)
    {
        int count = 0;
        for (int word = start / RowsPerWord; word * RowsPerWord < end; word++)
        {
            count += BitOperations.PopCount(Word(_words, word, start, end) & other._words[word]);
        }

        return count;
    }

    /// <summary>Count: rows of a slice that pass this and each of the others, each other counting twice what the one before it counts.</summary>
    public long CountEach(Bitmap[] others, int start, int end)
    {
        long count = 0;
        for (int word = start / RowsPerWord; word * RowsPerWord < end; word++)
        {
            ulong rows = Word(_words, word, start, end);
            for (int other = 0; rows != 0 && other < others.Length; other++)
            {
                count += (long)BitOperations.PopCount(rows & others[other]._words[word]) << other;
            }
        }

        return count;
    }

    /// <summary>The passing rows of a slice, in order.</summary>
    public IEnumerable<int> Rows(int start, int end)
    {
        for (int word = start / RowsPerWord; word * RowsPerWord < end; word++)
        {
            for (ulong bits = Word(_words, word, start, end); bits != 0; bits &= bits - 1)
            {
                yield return (word * RowsPerWord) + BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    private static int WordsFor(int length) => (length + RowsPerWord - 1) / RowsPerWord;

    /// <summary>A word with the bits outside the slice cleared.</summary>
    private static ulong Word(ulong[] words, int word, int start, int end)
    {
        ulong bits = words[word];
        int first = word * RowsPerWord;
        if (start > first)
        {
            bits &= ulong.MaxValue << (start - first);
        }

        return end - first < RowsPerWord ? bits & ~(ulong.MaxValue << (end - first)) : bits;
    }
}
