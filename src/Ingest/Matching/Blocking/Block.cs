namespace KpiAnalytics.Ingest.Matching.Blocking;

/// <summary>Children and nominals with one key: places in the pass's two orders, the last not included.</summary>
internal readonly record struct Block(int FirstChild, int LastChild, int FirstNominal, int LastNominal)
{
    public long Pairs => (long)(LastChild - FirstChild) * (LastNominal - FirstNominal);
}
