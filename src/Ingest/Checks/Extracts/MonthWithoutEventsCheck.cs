using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>A month in the middle of the extract has no outcome, in a service that has several every month.</summary>
internal sealed class MonthWithoutEventsCheck : IExtractCheck
{
    public static readonly Rule Rule = new("month-without-outcomes", FindingLevel.Note);

    /// <summary>At five a month an empty one comes by chance once in twelve years (Poisson, e^-5 = 0.7%).</summary>
    private const int FewestAMonth = 5;

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        OutcomeMonths months = OutcomeMonths.Of(records.Extract);
        if (months.Counts.Sum() < FewestAMonth * months.Counts.Length)
        {
            return;
        }

        foreach ((int month, int count) in months.Counts.Index())
        {
            if (count == 0)
            {
                findings.AddOfFile(Rule, "outcomes.csv", ("outcomeDate", CheckFindings.Iso(months.FirstDayOf(month))), "",
                    $"No outcome is dated in {months.NameOf(month)}, between months that have some.");
            }
        }
    }
}
