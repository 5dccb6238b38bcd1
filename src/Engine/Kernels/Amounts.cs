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

    /// <summary>The number of one row.</summary>
    public long this[int row] => Sum(_all, row, row + 1);

    /// <summary>Count: the sum over the passing rows of a slice, the first row included, the last not.</summary>
    public long Sum(Bitmap rows, int start, int end) => rows.CountEach(_digits, start, end);
}
