using System.Collections.Immutable;
using KpiAnalytics.Engine.Disclosure;

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

    /// <summary>
    /// For each group whether the public sees its count; then for the known total and for "not known". The same counts are
    /// hidden the same way wherever they are printed.
    /// </summary>
    public ImmutableArray<bool> Hidden(ImmutableArray<DisparityGroup> groups)
    {
        int[][] parts =
        [
            .. groups.Select(group => group.Codes.Select(code => (int)code).ToArray()),
            [.. Enumerable.Range(1, ByCode.Length - 1)],
            [0],
        ];
        return [.. SummedCounts.Hide([.. groups.Select(Of), Known, NotKnown], parts)];
    }
}
