using System.Numerics;

namespace KpiAnalytics.Engine.Kernels;

/// <summary>Every row counts one.</summary>
internal readonly struct EachOnce : IRowWeight
{
    public long Of(int word, ulong rows) => BitOperations.PopCount(rows);
}
