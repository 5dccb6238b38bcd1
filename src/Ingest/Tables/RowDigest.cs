using System.Numerics;
using System.Runtime.InteropServices;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>
/// 128 bits that stand for a sequence of values: rows are told apart without being kept. Among a thousand million
/// rows the chance that any two differing ones share a digest is under one in 10^20. The same on every machine.
/// </summary>
internal struct RowDigest
{
    // 64 bits of the fractions of the golden ratio and of the square roots of 2, 3 and 5, made odd.
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const ulong Root2 = 0x6A09E667F3BCC909;
    private const ulong Root3 = 0xBB67AE8584CAA73B;
    private const ulong Root5 = 0x3C6EF372FE94F82B;

    private ulong _first;
    private ulong _second;

    public readonly Digest Value => new(Stir(_first ^ Root5), Stir(_second ^ Root2));

    /// <summary>The digest of some columns of a row, by what their values mean: 01/04/2023 and 2023-04-01 are the same.</summary>
    public static RowDigest Of(Row row, ReadOnlySpan<int> columns)
    {
        RowDigest digest = default;
        digest.Add(row, columns);
        return digest;
    }

    public void Add(Row row, ReadOnlySpan<int> columns)
    {
        foreach (int column in columns)
        {
            Add(row[column]);
        }
    }

    public void Add(ReadOnlySpan<char> text)
    {
        // The length comes first, so that "ab", "c" and "a", "bc" differ.
        Add((ulong)text.Length);
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<char, ulong>(text);
        foreach (ulong word in words)
        {
            Add(word);
        }

        ulong rest = 0;
        foreach (char character in text[(words.Length * 4)..])
        {
            rest = (rest << 16) | character;
        }

        Add(rest);
    }

    private static ulong Stir(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 32)) * Golden;
            value = (value ^ (value >> 29)) * Root3;
            return value ^ (value >> 32);
        }
    }

    private void Add(in Cell cell)
    {
        if (cell.Date is { } date)
        {
            Add((ulong)date.DayNumber);
        }
        else if (cell.YesNo is { } answer)
        {
            Add(answer ? "1" : "0");
        }
        else if (cell.Number is { } number)
        {
            Add(BitConverter.DoubleToUInt64Bits(number));
        }
        else
        {
            Add(cell.Text);
        }
    }

    // Each lane's step can be undone, so two states stay two states; the lanes differ in everything but the word.
    private void Add(ulong word)
    {
        unchecked
        {
            _first = BitOperations.RotateLeft((_first ^ word) * Golden, 29) + Root2;
            _second = BitOperations.RotateLeft((_second + word) ^ Root3, 37) * Root5;
        }
    }
}
