using System.Text.Json;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>The data-quality report for programs (contracts/command-line.md, "validate: JSON").</summary>
public static class FindingsJson
{
    /// <summary>Writes <c>{ "files": [..], "findings": [..] }</c>.</summary>
    public static void Write(Utf8JsonWriter json, QualityReport report)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (FileTally file in report.Files)
        {
            WriteFile(json, file);
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (Finding finding in report.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The word of a level.</summary>
    public static string LevelName(FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        FindingLevel.Note => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such level."),
    };

    private static void WriteFile(Utf8JsonWriter json, FileTally file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.File);
        json.WriteNumber("read", file.Read);
        json.WriteNumber("accepted", file.Accepted);
        json.WriteNumber("rejected", file.Rejected);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("file", finding.File);
        if (finding.Line is { } line)
        {
            json.WriteNumber("line", line);
        }
        else
        {
            json.WriteNull("line");
        }

        json.WriteString("column", finding.Column);
        json.WriteString("value", finding.Value);
        json.WriteString("rule", finding.Rule);
        json.WriteString("level", LevelName(finding.Level));
        json.WriteString("message", finding.Message);
        json.WriteString("ypid", finding.Ypid);
        json.WriteStartArray("affects");
        foreach (string measure in finding.Affects)
        {
            json.WriteStringValue(measure);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
