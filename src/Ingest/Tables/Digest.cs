namespace KpiAnalytics.Ingest.Tables;

/// <summary>128 well-stirred bits.</summary>
internal readonly record struct Digest(ulong First, ulong Second)
{
    // Every bit is as good as any other.
    public override int GetHashCode() => unchecked((int)First);
}
