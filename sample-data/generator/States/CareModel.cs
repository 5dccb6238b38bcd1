using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Courts;
using KpiAnalytics.SampleData.Orders;

namespace KpiAnalytics.SampleData.States;

/// <summary>Which children other services know; a child held on remand is looked after as long as that lasts.</summary>
internal sealed class CareModel(SplitMix64 draw)
{
    private static readonly (string Status, int InThousand)[] Kinds =
    [
        ("CHILD_LOOKED_AFTER", 95), ("CHILD_PROTECTION_PLAN", 60), ("CHILD_IN_NEED", 150), ("EARLY_INTERVENTION_PLAN", 80), ("EARLY_HELP_OPEN", 70),
    ];

    private const int ReferredInThousand = 60;

    public IEnumerable<Stay<string>> For(IReadOnlyList<Programme> programmes)
    {
        DateOnly first = programmes[0].OrderStart;
        foreach ((string status, int inThousand) in Kinds)
        {
            if (draw.Chance(inThousand))
            {
                DateOnly start = first.AddDays(-draw.Between(10, 420));
                yield return Of(start, start.AddDays(draw.Between(90, 900)), status);
            }
        }

        if (draw.Chance(ReferredInThousand))
        {
            DateOnly start = first.AddDays(draw.Between(7, 35));
            if (start <= Coverage.To)
            {
                yield return Of(start, start.AddDays(draw.Between(40, 200)), "EARLY_HELP_REFERRED");
            }
        }
    }

    public static Stay<string> On(RemandEpisode remand) => new(remand.Start, remand.Placements[^1].End, "CHILD_LOOKED_AFTER");

    private static Stay<string> Of(DateOnly start, DateOnly end, string status) => new(start, end <= Coverage.To ? end : null, status);
}
