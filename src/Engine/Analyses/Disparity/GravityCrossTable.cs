using System.Collections.Immutable;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>
/// Proven offences by gravity band and ethnicity, both ways: bands within each group, groups within each band (golden G-13).
/// </summary>
/// <param name="Offences">Of known groups and bands.</param>
/// <param name="UnknownEthnicity">Offences of children whose ethnicity is not known: in no row.</param>
public sealed record GravityCrossTable(ImmutableArray<GravityRow> Rows, long? Offences, long? UnknownEthnicity)
{
    /// <summary>Not known, 1 to 4, 5 to 8.</summary>
    internal const int Bands = 3;

    /// <param name="hidden">By row and band, then of the total and of unknown ethnicity, whether the count is hidden.</param>
    internal GravityCrossTable Public(bool[] hidden)
    {
        // Shares of a band are shares of its total: a single hidden count would follow from the others.
        bool isHidden = hidden.AsSpan(0, Rows.Length * Bands).Contains(true);
        return this with
        {
            Rows = [.. Rows.Select((row, i) => isHidden ? row.Hide(hidden[(i * Bands)..((i + 1) * Bands)]) : row)],
            Offences = hidden[^2] ? null : Offences,
            UnknownEthnicity = hidden[^1] ? null : UnknownEthnicity,
        };
    }

    internal static GravityCrossTable Of(ServicePeriod counts)
    {
        EventTable events = counts.Caseload.Events(EventKind.ProvenOffence);
        (int start, int end) = counts.Slice(events);
        Bitmap[] bands = [.. Enumerable.Range(0, Bands).Select(band => events.Categories[Dimensions.GravityBand].Category((byte)band))];
        return Of([.. Enumerable.Range(0, Dimensions.Ethnicity.Categories.Length)
            .Select(code => events.Categories[Dimensions.Ethnicity].Category((byte)code))
            .Select(group => new CodeCounts([.. bands.Select(band => (long)group.CountBoth(band, start, end))]))]);
    }

    /// <param name="byEthnicity">For each ethnicity, not known first, its offences by band: not known, 1 to 4, 5 to 8.</param>
    internal static GravityCrossTable Of(ImmutableArray<CodeCounts> byEthnicity)
    {
        long lower = byEthnicity.Skip(1).Sum(group => group.ByCode[1]), higher = byEthnicity.Skip(1).Sum(group => group.ByCode[2]);
        return new GravityCrossTable([.. DisparityGroup.Of(Dimensions.Ethnicity).Select(Row)], lower + higher, byEthnicity[0].ByCode.Sum());

        GravityRow Row(DisparityGroup group)
        {
            long[] bands = [.. Enumerable.Range(0, Bands).Select(band => group.Codes.Sum(code => byEthnicity[code].ByCode[band]))];
            return new GravityRow
            {
                Group = group,
                NotKnown = bands[0],
                Lower = bands[1],
                Higher = bands[2],
                LowerShare = Share(bands[1], bands[1] + bands[2]),
                HigherShare = Share(bands[2], bands[1] + bands[2]),
                ShareOfLower = Share(bands[1], lower),
                ShareOfHigher = Share(bands[2], higher),
                Status = bands[1] + bands[2] == 0 ? ResultStatus.NoDenominator : ResultStatus.Ok,
            };
        }
    }

    private static double? Share(long part, long whole) => whole == 0 ? null : 100.0 * part / whole;
}
