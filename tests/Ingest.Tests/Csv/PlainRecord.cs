namespace KpiAnalytics.Ingest.Tests.Csv;

/// <summary>One record as the slow, obvious reader sees it.</summary>
internal sealed record PlainRecord(long Line, string[] Fields, bool IsBroken, bool IsLeftOpen)
{
    public override string ToString() =>
        $"{Line}{(IsBroken ? " broken" : "")}{(IsLeftOpen ? " left open" : "")}: [{string.Join("|", Fields)}]";
}
