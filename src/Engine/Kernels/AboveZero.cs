using System.Runtime.Intrinsics;

namespace KpiAnalytics.Engine.Kernels;

/// <summary>Passes rows whose byte is not zero.</summary>
internal readonly struct AboveZero : IRowTest
{
    public bool Passes(byte code) => code != 0;

    public Vector512<byte> Passes(Vector512<byte> codes) => ~Vector512.Equals(codes, Vector512<byte>.Zero);
}
