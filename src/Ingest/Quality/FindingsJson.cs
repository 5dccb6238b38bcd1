using System.Collections.Immutable;
using System.Text.Json;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>The data-quality report for programs (contracts/command-line.md, "validate: JSON").</summary>
public static class FindingsJson
{
    /// <summary>Until it is flushed, the writer holds all that is written.</summary>
    private const int FindingsAtOnce = 1000;

    /// <summary>Writes <c>{ "files": [..], "findings": [..] }</c>, and <c>"unlisted": [..]</c> where there are more findings than are listed.</summary>
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
        foreach (Finding[] some in report.Findings.Chunk(FindingsAtOnce))
        {
            foreach (Finding finding in some)
            {
                WriteFinding(json, finding);
            }

            json.Flush();
        }

        json.WriteEndArray();
        WriteUnlisted(json, report.AllFindings.Unlisted);
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
        WriteAffects(json, finding.Affects);
        json.WriteEndObject();
    }

    private static void WriteUnlisted(Utf8JsonWriter json, ImmutableArray<UnlistedFindings> unlisted)
    {
        if (unlisted.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("unlisted");
        foreach (UnlistedFindings one in unlisted)
        {
            json.WriteStartObject();
            json.WriteString("file", one.File);
            json.WriteString("column", one.Column);
            json.WriteString("rule", one.Rule);
            json.WriteString("level", LevelName(one.Level));
            json.WriteNumber("count", one.Count);
            json.WriteString("message", UnlistedFindings.Sentence(one.Count));
            WriteAffects(json, one.Affects);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAffects(Utf8JsonWriter json, ImmutableArray<string> affects)
    {
        json.WriteStartArray("affects");
        foreach (string measure in affects)
        {
            json.WriteStringValue(measure);
        }

        json.WriteEndArray();
    }
}
