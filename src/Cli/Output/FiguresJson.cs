using System.Collections.Immutable;
using System.Text.Json;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Cli.Output;

/// <summary>Figures as a JSON array of objects with the names of the CSV's columns; a missing number is null.</summary>
internal static class FiguresJson
{
    public static void Write(ImmutableArray<MeasureResult> results, TextWriter writer) => Json.Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (MeasureResult result in results)
        {
            WriteRow(json, result);
        }

        json.WriteEndArray();
    });

    private static void WriteRow(Utf8JsonWriter json, MeasureResult result)
    {
        json.WriteStartObject();
        foreach ((string name, Func<MeasureResult, string>? text, Func<MeasureResult, double?>? number) in FigureColumns.All)
        {
            if (text is not null)
            {
                json.WriteString(name, text(result));
            }
            else if (number!(result) is { } value)
            {
                json.WriteNumber(name, value);
            }
            else
            {
                json.WriteNull(name);
            }
        }

        json.WriteEndObject();
    }
}
