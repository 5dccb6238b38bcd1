using KpiAnalytics.Engine.Kernels;

namespace KpiAnalytics.Engine.Tests.Kernels;

/// <summary>The kernels against plain loops, at lengths either side of every vector width. CI runs these again with vector hardware off.</summary>
[TestFixture]
internal sealed class BitmapTests
{
    private const int Seed = 23_091_971;

    private static readonly int[] Lengths = [0, 1, 2, 31, 63, 64, 65, 127, 128, 129, 191, 192, 193, 1_000, 4_097];

    [TestCaseSource(nameof(Lengths))]
    public void A_test_sets_one_bit_for_each_row_that_passes(int length)
    {
        byte[] codes = Codes(length);
        Bitmap equal = Bitmap.Where(codes, new EqualTo(3));
        Bitmap above = Bitmap.Where(codes, default(AboveZero));
        Assert.That(equal.Rows(0, length), Is.EqualTo(RowsWhere(codes, code => code == 3)));
        Assert.That(above.Rows(0, length), Is.EqualTo(RowsWhere(codes, code => code != 0)));
    }

    [TestCaseSource(nameof(Lengths))]
    public void Both_and_either_combine_row_by_row(int length)
    {
        byte[] codes = Codes(length), others = Codes(length, Seed + 1);
        Bitmap left = Bitmap.Where(codes, new EqualTo(1)), right = Bitmap.Where(others, new EqualTo(1));
        Assert.That(left.And(right).Rows(0, length), Is.EqualTo(Enumerable.Range(0, length).Where(i => codes[i] == 1 && others[i] == 1)));
        Assert.That(left.Or(right).Rows(0, length), Is.EqualTo(Enumerable.Range(0, length).Where(i => codes[i] == 1 || others[i] == 1)));
        Assert.That(left.AndNot(right).Rows(0, length), Is.EqualTo(Enumerable.Range(0, length).Where(i => codes[i] == 1 && others[i] != 1)));
        Assert.That(left.CountBoth(right, 0, length), Is.EqualTo(left.And(right).Count(0, length)));
    }

    [TestCaseSource(nameof(Lengths))]
    public void All_is_every_row_and_a_bit_is_one_category_of_many(int length)
    {
        uint[] flags = Array.ConvertAll(Codes(length), code => (uint)code);
        var amounts = new Amounts(Array.ConvertAll(flags, flag => (ulong)flag));
        Assert.That(Bitmap.All(length).Rows(0, length), Is.EqualTo(Enumerable.Range(0, length)));
        Assert.That(Bitmap.WhereBit(flags, 1).Rows(0, length), Is.EqualTo(Enumerable.Range(0, length).Where(i => (flags[i] & 2) != 0)));
        Assert.That(Enumerable.Range(0, length).Select(i => amounts[i]), Is.EqualTo(flags));
    }

    [TestCaseSource(nameof(Lengths))]
    public void A_slice_counts_its_first_row_and_not_its_last(int length)
    {
        byte[] codes = Codes(length);
        ulong[] weights = Array.ConvertAll(codes, code => code * 7ul);
        var amounts = new Amounts(weights);
        Bitmap rows = Bitmap.Where(codes, new EqualTo(2));
        foreach ((int start, int end) in Slices(length))
        {
            int[] expected = [.. Enumerable.Range(start, end - start).Where(i => codes[i] == 2)];
            Assert.That(rows.Count(start, end), Is.EqualTo(expected.Length), $"{start}..{end}");
            Assert.That(rows.Count(start, end, amounts.Each), Is.EqualTo(expected.Sum(i => (long)weights[i])), $"{start}..{end}");
            Assert.That(rows.Rows(start, end), Is.EqualTo(expected), $"{start}..{end}");
        }
    }

    [TestCaseSource(nameof(Lengths))]
    public void What_lies_before_each_row_is_the_slice_that_ends_there(int length)
    {
        byte[] codes = Codes(length);
        Bitmap rows = Bitmap.Where(codes, new EqualTo(2)), others = Bitmap.Where(Codes(length, Seed + 1), new EqualTo(1));
        var amounts = new Amounts(Array.ConvertAll(codes, code => code * 7ul));
        int[] starts = [.. Slices(length).SelectMany(slice => new[] { slice.Start, slice.End }).Order()];
        Assert.That(rows.CountBefore(starts, default(EachOnce)), Is.EqualTo(starts.Select(start => (long)rows.Count(0, start))));
        Assert.That(rows.CountBefore(starts, new OnceWhere(others)), Is.EqualTo(starts.Select(start => (long)rows.CountBoth(others, 0, start))));
        Assert.That(rows.CountBefore(starts, amounts.Each), Is.EqualTo(starts.Select(start => rows.Count(0, start, amounts.Each))));
    }

    private static byte[] Codes(int length, int seed = Seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(4))];
    }

    private static IEnumerable<int> RowsWhere(byte[] codes, Func<byte, bool> passes) => Enumerable.Range(0, codes.Length).Where(i => passes(codes[i]));

    private static IEnumerable<(int Start, int End)> Slices(int length)
    {
        var random = new Random(Seed);
        return [(0, 0), (0, length), (length, length), .. Enumerable.Range(0, 50)
            .Select(_ => (random.Next(length + 1), random.Next(length + 1))).Select(pair => (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2)))];
    }
}
