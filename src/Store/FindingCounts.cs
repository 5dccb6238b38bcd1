using KpiAnalytics.Ingest;

namespace KpiAnalytics.Store;

/// <summary>How many findings of each level a load gave.</summary>
public sealed record FindingCounts(int Errors, int Warnings, int Notes)
{
    internal static FindingCounts Of(FindingList findings)
    {
        return new(At(FindingLevel.Error), At(FindingLevel.Warning), At(FindingLevel.Note));

        int At(FindingLevel level) => checked((int)findings.CountOf(level));
    }
}
