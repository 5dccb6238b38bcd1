using System.Runtime.Intrinsics;

namespace KpiAnalytics.Engine.Kernels;

/// <summary>A test on one coded value: once for a row, once for 64 rows. The two forms must agree.</summary>
internal interface IRowTest
{
    bool Passes(byte code);

    /// <summary>All bits of an element set where its code passes.</summary>
    Vector512<byte> Passes(Vector512<byte> codes);
}
