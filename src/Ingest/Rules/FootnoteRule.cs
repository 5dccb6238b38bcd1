namespace KpiAnalytics.Ingest.Rules;

/// <summary>Text stands below a table: a source or a note, no record.</summary>
internal static class FootnoteRule
{
    public static readonly Rule Rule = new("footnote", FindingLevel.Note);

    public static Fault Broken(string text) => new(Rule, "", text, "The text below the table is no record; it is not read.");
}
