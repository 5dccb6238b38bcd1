using System.Numerics;

namespace KpiAnalytics.Engine.Kernels;

/// <summary>
/// Whole numbers of rows, one bitmap for each binary digit: the sum over the rows that pass is, for each digit, the count of
/// passing rows that have it, times its worth. A sum is then a handful of counts, as fast as counting.
/// </summary>
internal sealed class Amounts
{
    private readonly Bitmap _all;
    private readonly Bitmap[] _digits;

    /// <param name="numbers">One a row.</param>
    public Amounts(ReadOnlySpan<ulong> numbers)
    {
        _all = Bitmap.All(numbers.Length);
        ulong used = 0;
        foreach (ulong number in numbers)
        {
            used |= number;
        }

        _digits = new Bitmap[64 - BitOperations.LeadingZeroCount(used)];
        for (int digit = 0; digit < _digits.Length; digit++)
        {
            _digits[digit] = Bitmap.WhereBit(numbers, digit);
        }
    }

    /// <summary>Rows count their numbers.</summary>
    public Weight Each => new(_digits);

    /// <summary>The number of one row.</summary>
    public long this[int row] => _all.Count(row, row + 1, Each);

    internal readonly struct Weight(Bitmap[] digits) : IRowWeight
    {
        public long Of(int word, ulong rows)
        {
            long sum = 0;
            for (int digit = 0; rows != 0 && digit < digits.Length; digit++)
            {
                sum += (long)BitOperations.PopCount(rows & digits[digit].Word(word)) << digit;
            }

            return sum;
        }
    }
}
