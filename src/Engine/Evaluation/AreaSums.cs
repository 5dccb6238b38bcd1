using System.Collections.Immutable;
using System.Numerics;
using System.Numerics.Tensors;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>A row of numbers for every service. An area's row is the sum of its members' rows, made when first asked for. Several threads can ask at once.</summary>
/// <param name="numbers">The services' rows.</param>
/// <param name="stride">How far a service's row begins after that of the service before it.</param>
/// <param name="width">How many numbers a row has; a row may begin with the last number of the one before it.</param>
/// <param name="areas">How many areas are numbered.</param>
internal sealed class AreaSums(long[] numbers, int stride, int width, int areas)
{
    /// <summary>Two vectors at once.</summary>
    private static readonly int Step = 2 * Vector<long>.Count;

    private readonly long[]?[] _byArea = new long[areas][];

    public ReadOnlySpan<long> Of(int service) => numbers.AsSpan(service * stride, width);

    public ReadOnlySpan<long> Of(ComparedArea area) => area.Members is [var only]
        ? Of(only)
        : area.Number is { } number ? _byArea[number] ??= SumOf(area.Members) : SumOf(area.Members);

    /// <summary>
    /// Some numbers of all members before the next numbers: their sums stay in registers, which is several times faster than row by
    /// row. The last step ends with the row: it may sum again what the one before it summed.
    /// </summary>
    private long[] SumOf(ImmutableArray<int> services)
    {
        if (width < Step)
        {
            return ShortSumOf(services);
        }

        var sums = new long[width];
        for (int done = 0; done < width; done += Step)
        {
            int from = Math.Min(done, width - Step);
            (Vector<long> first, Vector<long> second) = (default, default);
            foreach (int service in services)
            {
                first += new Vector<long>(numbers, (service * stride) + from);
                second += new Vector<long>(numbers, (service * stride) + from + Vector<long>.Count);
            }

            first.CopyTo(sums, from);
            second.CopyTo(sums, from + Vector<long>.Count);
        }

        return sums;
    }

    private long[] ShortSumOf(ImmutableArray<int> services)
    {
        var sums = new long[width];
        foreach (int service in services)
        {
            TensorPrimitives.Add(sums, Of(service), sums);
        }

        return sums;
    }
}
