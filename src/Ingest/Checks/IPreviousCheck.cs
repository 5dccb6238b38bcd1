namespace KpiAnalytics.Ingest.Checks;

/// <summary>One check of an extract against the one before it. Findings are of the newer extract's files.</summary>
internal interface IPreviousCheck
{
    void Examine(CheckedRecords now, CheckedRecords before, CheckFindings findings);
}
