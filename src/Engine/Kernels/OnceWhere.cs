using System.Numerics;

namespace KpiAnalytics.Engine.Kernels;

/// <summary>A row of another bitmap counts one, any other nothing.</summary>
internal readonly struct OnceWhere(Bitmap other) : IRowWeight
{
    public long Of(int word, ulong rows) => BitOperations.PopCount(rows & other.Word(word));
}
