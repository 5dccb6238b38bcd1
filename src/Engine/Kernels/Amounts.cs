using System.Numerics;

namespace KpiAnalytics.Engine.Kernels;

/// <summary>
/// Whole numbers of rows, one bit a row for each binary digit: the sum over the rows that pass is, for each digit, the count of
/// passing rows that have it, times its worth. A sum is then a handful of counts.
/// </summary>
internal sealed class Amounts
{
    /// <summary>How many digits the largest number has.</summary>
    private readonly int _digits;

    /// <summary>The digits of 64 rows after one another, a word each, the smallest first; then those of the next 64 rows.</summary>
    private readonly ulong[] _words;

    /// <param name="numbers">One a row.</param>
    public Amounts(ReadOnlySpan<ulong> numbers)
    {
        ulong used = 0;
        foreach (ulong number in numbers)
        {
            used |= number;
        }

        _digits = 64 - BitOperations.LeadingZeroCount(used);
        _words = new ulong[Bitmap.WordsFor(numbers.Length) * _digits];
        for (int row = 0; row < numbers.Length; row++)
        {
            int first = row / Bitmap.RowsPerWord * _digits;
            for (int digit = 0; digit < _digits; digit++)
            {
                _words[first + digit] |= ((numbers[row] >> digit) & 1) << (row % Bitmap.RowsPerWord);
            }
        }
    }

    /// <summary>Rows count their numbers.</summary>
    public Weight Each => new(_words, _digits);

    /// <summary>The number of one row.</summary>
    public long this[int row] => Each.Of(row / Bitmap.RowsPerWord, 1UL << (row % Bitmap.RowsPerWord));

    internal readonly struct Weight(ulong[] words, int digits) : IRowWeight
    {
        public long Of(int word, ulong rows)
        {
            // Under a filter most words have no row.
            if (rows == 0)
            {
                return 0;
            }

            ReadOnlySpan<ulong> ofWord = words.AsSpan(word * digits, digits);
            long sum = 0;
            for (int digit = 0; digit < ofWord.Length; digit++)
            {
                sum += (long)BitOperations.PopCount(rows & ofWord[digit]) << digit;
            }

            return sum;
        }
    }
}
