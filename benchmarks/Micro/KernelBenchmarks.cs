using BenchmarkDotNet.Attributes;
using KpiAnalytics.Benchmarks.Generation;
using KpiAnalytics.Engine.Kernels;

namespace KpiAnalytics.Benchmarks.Micro;

/// <summary>The kernels every measure is made of, over ten million rows in 3,140 slices.</summary>
public class KernelBenchmarks
{
    private const int Rows = 10_000_000;
    private const int Slices = 3_140;
    private readonly byte[] _codes = new byte[Rows];
    private readonly int[] _committed = new int[20];
    private readonly int[] _proven = new int[20];
    private Bitmap _some = Bitmap.All(0);
    private Bitmap _others = Bitmap.All(0);
    private Amounts _amounts = new([]);

    [GlobalSetup]
    public void Prepare()
    {
        var prng = new SplitMix64(1);
        var numbers = new ulong[Rows];
        for (int row = 0; row < Rows; row++)
        {
            _codes[row] = (byte)prng.Below(6);
            numbers[row] = (ulong)Math.Min(prng.Wait(1), 15);
        }

        for (int offence = 0; offence < _committed.Length; offence++)
        {
            _committed[offence] = offence * 30;
            _proven[offence] = _committed[offence] + prng.Wait(80);
        }

        _amounts = new Amounts(numbers);
        _some = Bitmap.Where(_codes, new EqualTo(1));
        _others = Bitmap.Where(_codes, new EqualTo(2)).Or(_some);
    }

    /// <summary>One comparison for 64 rows.</summary>
    [Benchmark]
    public object Test() => Bitmap.Where(_codes, new EqualTo(3));

    [Benchmark]
    public object Combine() => _some.And(_others);

    [Benchmark]
    public long Count()
    {
        long sum = 0;
        for (int slice = 0; slice < Slices; slice++)
        {
            sum += _some.Count(Start(slice), Start(slice + 1));
        }

        return sum;
    }

    /// <summary>Numbers as bit slices: a sum is a count for each binary digit.</summary>
    [Benchmark]
    public long Sum()
    {
        long sum = 0;
        for (int slice = 0; slice < Slices; slice++)
        {
            sum += _some.Count(Start(slice), Start(slice + 1), _amounts.Each);
        }

        return sum;
    }

    /// <summary>One index date of a child with twenty offences.</summary>
    [Benchmark]
    public int FollowingUp() => FollowUp.Count(_committed, _proven, 200, 565, 750);

    private static int Start(int slice) => (int)((long)Rows * slice / Slices);
}
