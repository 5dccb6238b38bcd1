namespace KpiAnalytics.Ingest.Checks;

/// <summary>One check over the published figures of the reference folder.</summary>
internal interface IPublishedCheck
{
    void Examine(PublishedRows rows, CheckFindings findings);
}
