namespace KpiAnalytics.Ingest;

/// <summary>What became of a file's rows: read = accepted + rejected, always.</summary>
public sealed record FileTally(string File, long Read, long Accepted)
{
    public long Rejected => Read - Accepted;
}
