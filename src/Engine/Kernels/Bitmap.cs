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
        var words = new ulong[(codes.Length + RowsPerWord - 1) / RowsPerWord];
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

    /// <summary>Count: passing rows of a slice, the first row included, the last not.</summary>
    public int Count(int start, int end)
    {
        int count = 0;
        for (int word = start / RowsPerWord; word * RowsPerWord < end; word++)
        {
            count += BitOperations.PopCount(Word(word, start, end));
        }

        return count;
    }

    /// <summary>Count: the sum of a weight over the passing rows of a slice, the first row included, the last not.</summary>
    public int Sum(ReadOnlySpan<ushort> weights, int start, int end)
    {
        int sum = 0;
        for (int word = start / RowsPerWord; word * RowsPerWord < end; word++)
        {
            for (ulong bits = Word(word, start, end); bits != 0; bits &= bits - 1)
            {
                sum += weights[(word * RowsPerWord) + BitOperations.TrailingZeroCount(bits)];
            }
        }

        return sum;
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
