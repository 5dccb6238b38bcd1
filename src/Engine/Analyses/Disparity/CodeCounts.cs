using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>Children by the category bytes of one dimension; the first is "not known".</summary>
internal readonly record struct CodeCounts(ImmutableArray<long> ByCode)
{
    public long NotKnown => ByCode[0];

    /// <summary>Of all known categories.</summary>
    public long Known => ByCode.Skip(1).Sum();

    public long Of(DisparityGroup group)
    {
        ImmutableArray<long> counts = ByCode;
        return group.Codes.Sum(code => counts[code]);
    }
}
