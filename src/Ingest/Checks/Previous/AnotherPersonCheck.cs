using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Previous;

/// <summary>An id now has another birth date and another sex or ethnic group than in the extract before: it seems to have been given to somebody else.</summary>
internal sealed class AnotherPersonCheck : IPreviousCheck
{
    public static readonly Rule Rule = new("another-person", FindingLevel.Warning);

    public void Examine(CheckedRecords now, CheckedRecords before, CheckFindings findings)
    {
        foreach ((int record, Child child, _) in SamePerson.Pairs(now, before).Where(pair => SamePerson.IsAnother(pair.Now, pair.Before)))
        {
            findings.AddOfRecord(Rule, "children.csv", record, ("ypid", child.Ypid), child.Ypid,
                "Birth date and sex or ethnic group differ from the previous extract: the id seems to be another person's now.");
        }
    }
}
