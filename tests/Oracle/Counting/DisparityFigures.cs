using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Counting;

/// <summary>Shares against residents and relative rates (spec 4.11).</summary>
internal static class DisparityFigures
{
    private static readonly Line Sanctioned = Line.All(tables => tables.Sanction, Line.Children);

    private static readonly Line AtCourt = Sanctioned with { Test = row => ((OffenceEvent)row).IsAtCourt };

    private static readonly Line ToCustody = Sanctioned with { Test = row => ((OffenceEvent)row).Tier == OutcomeTier.Custody };

    public static readonly Figure[] All =
    [
        new("disparity.share_difference", Sort.ShareDifference, 100, Sanctioned, Sanctioned),
        new("disparity.rri", Sort.RelativeRate, 1, Sanctioned, null) { IsPerResident = true },
        new("disparity.rri.first_entry", Sort.RelativeRate, 1, Line.All(tables => tables.FirstEntry, Line.Rows), null) { IsPerResident = true },
        new("disparity.rri.court", Sort.RelativeRate, 1, AtCourt, Sanctioned),
        new("disparity.rri.custody", Sort.RelativeRate, 1, ToCustody, AtCourt),
    ];
}
