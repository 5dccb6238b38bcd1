using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A key came before with other content: the first row is kept.</summary>
internal static class DuplicateKeyRule
{
    public static readonly Rule Rule = new("duplicate-key", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(FileLayout file) =>
        Rule.OfWhole($"An earlier row has the same {string.Join(", ", file.Key)} and other content; the first is kept.");
}
