namespace KpiAnalytics.Engine.Kernels;

/// <summary>What rows count: 64 of them at once, one bit each.</summary>
internal interface IRowWeight
{
    /// <summary>What the given rows of one word count together.</summary>
    long Of(int word, ulong rows);
}
