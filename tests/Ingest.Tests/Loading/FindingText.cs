namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>A finding in one short line, for comparing.</summary>
internal static class FindingText
{
    public static IEnumerable<string> Lines(IEnumerable<Finding> findings) => findings.Select(Line);

    /// <summary>File:line, level, rule, column and value.</summary>
    public static string Line(Finding finding) =>
        $"{finding.File}:{finding.Line} {finding.Level} {finding.Rule} {finding.Column} {finding.Value}".TrimEnd();
}
