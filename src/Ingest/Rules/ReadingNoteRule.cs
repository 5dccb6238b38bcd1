namespace KpiAnalytics.Ingest.Rules;

/// <summary>How a file was read where it could have been read otherwise: which document counts, which edition of a code list.</summary>
internal static class ReadingNoteRule
{
    public static readonly Rule Rule = new("reading-note", FindingLevel.Note);

    public static Fault Broken(string note) => Rule.OfWhole(note);
}
