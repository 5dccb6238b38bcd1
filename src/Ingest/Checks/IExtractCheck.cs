namespace KpiAnalytics.Ingest.Checks;

/// <summary>One check over the whole loaded extract. A breach is a warning or a note: the contract accepted the row.</summary>
internal interface IExtractCheck
{
    void Examine(CheckedRecords records, CheckFindings findings);
}
