using KpiAnalytics.SampleData.Careers;

namespace KpiAnalytics.SampleData.Orders;

/// <summary>
/// How out-of-court programmes ended. Those that ended in January-June 2022 are as many, and ended as, the plan of 2023/24
/// prints: of 211 programmes 91, 88, 14 and 18; of the 191 voluntary ones 75, 88, 10 and 18.
/// </summary>
internal sealed class OutOfCourtEnds(SplitMix64 draw)
{
    private static readonly string[] Words = ["COMPLETED", "DECLINED", "FURTHER_OUTCOME", "OUTSIDE_CONTROL"];
    private static readonly int[] Voluntary = [75, 88, 10, 18];
    private static readonly int[] Cautions = [16, 0, 4, 0];

    /// <summary>Conclusions are recorded from this day.</summary>
    private static readonly DateOnly Recorded = new(2021, 4, 1);

    public static bool IsInPrintedHalfYear(Programme programme) =>
        programme.End >= new DateOnly(2022, 1, 1) && programme.End <= new DateOnly(2022, 6, 30);

    /// <summary>Sets the conclusions; programmes that are too many for the printed half-year are taken out.</summary>
    public void In(List<Programme> programmes)
    {
        HashSet<Programme> tooMany = [];
        Conclude([.. programmes.Where(programme => programme.IsVoluntary)], Voluntary, [460, 360, 60, 120], tooMany);
        Conclude([.. programmes.Where(programme => programme.IsCaution)], Cautions, [780, 80, 100, 40], tooMany);
        programmes.RemoveAll(tooMany.Contains);
        foreach (Programme order in programmes.Where(programme => programme.IsCourtOrder && programme.HasEnded))
        {
            order.IsCompleted = draw.Chance(820);
        }
    }

    private void Conclude(IReadOnlyList<Programme> programmes, int[] printed, int[] usual, HashSet<Programme> tooMany)
    {
        Queue<string> left = new(Shuffled([.. Words.Zip(printed).SelectMany(pair => Enumerable.Repeat(pair.First, pair.Second))]));
        foreach (Programme programme in Shuffled([.. programmes.Where(programme => programme.HasEnded)]))
        {
            if (!IsInPrintedHalfYear(programme))
            {
                Conclude(programme, draw.Pick<string>([.. Words.Zip(usual)]), programme.End >= Recorded && draw.Chance(980));
            }
            else if (left.TryDequeue(out string? conclusion))
            {
                Conclude(programme, conclusion, isRecorded: true);
            }
            else
            {
                tooMany.Add(programme);
            }
        }

        if (left.Count > 0)
        {
            throw new InvalidOperationException($"{left.Count} out-of-court programmes are wanting in January-June 2022.");
        }
    }

    private static void Conclude(Programme programme, string conclusion, bool isRecorded)
    {
        programme.IsCompleted = conclusion == "COMPLETED";
        programme.Conclusion = isRecorded ? conclusion : "";
    }

    private T[] Shuffled<T>(T[] items)
    {
        for (int last = items.Length - 1; last > 0; last--)
        {
            int other = draw.Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }

        return items;
    }
}
