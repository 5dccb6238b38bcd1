using System.Runtime.Intrinsics;

namespace KpiAnalytics.Engine.Kernels;

/// <summary>Passes rows of one category.</summary>
internal readonly struct EqualTo(byte category) : IRowTest
{
    public bool Passes(byte code) => code == category;

    public Vector512<byte> Passes(Vector512<byte> codes) => Vector512.Equals(codes, Vector512.Create(category));
}
