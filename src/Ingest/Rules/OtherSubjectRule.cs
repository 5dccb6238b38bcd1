namespace KpiAnalytics.Ingest.Rules;

/// <summary>A row of a scorecard or summary is about something that is no measure here.</summary>
internal static class OtherSubjectRule
{
    public static readonly Rule Rule = new("other-subject", FindingLevel.Note);

    public static Fault Broken(long count, string examples) =>
        Rule.OfWhole($"{count} rows are about other subjects than the measures known ({examples}); they are not read.");
}
