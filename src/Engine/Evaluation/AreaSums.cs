using System.Collections.Immutable;
using System.Numerics;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>A row of numbers for every service. An area's row is the sum of its members' rows, made when first asked for. Several threads can ask at once.</summary>
/// <param name="numbers">The services' rows.</param>
/// <param name="stride">How far a service's row begins after that of the service before it.</param>
/// <param name="width">How many numbers a row has; a row may begin with the last number of the one before it.</param>
/// <param name="areas">How many areas are numbered.</param>
internal sealed class AreaSums(long[] numbers, int stride, int width, int areas)
{
    private readonly long[]?[] _byArea = new long[areas][];

    public ReadOnlySpan<long> Of(int service) => numbers.AsSpan(service * stride, width);

    public ReadOnlySpan<long> Of(ComparedArea area) => area.Members is [var only]
        ? Of(only)
        : area.Number is { } number ? _byArea[number] ??= SumOf(area.Members) : SumOf(area.Members);

    /// <summary>Some numbers of all members before the next numbers: the sum stays in a register, which is several times faster than row by row.</summary>
    private long[] SumOf(ImmutableArray<int> services)
    {
        var sums = new long[width];
        int whole = width - (width % Vector<long>.Count);
        for (int i = 0; i < whole; i += Vector<long>.Count)
        {
            Vector<long> sum = default;
            foreach (int service in services)
            {
                sum += new Vector<long>(numbers, (service * stride) + i);
            }

            sum.CopyTo(sums, i);
        }

        for (int i = whole; i < width; i++)
        {
            foreach (int service in services)
            {
                sums[i] += numbers[(service * stride) + i];
            }
        }

        return sums;
    }
}
