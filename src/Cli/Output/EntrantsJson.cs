using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using KpiAnalytics.Engine.Analyses.Joined;

namespace KpiAnalytics.Cli.Output;

/// <summary>First-time entrants against the PNC for programs: an object for each service and period.</summary>
internal static class EntrantsJson
{
    public static void Write(ImmutableArray<EntryReconciliation> all, TextWriter writer) => Json.Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (EntryReconciliation entries in all)
        {
            Write(json, entries);
        }

        json.WriteEndArray();
    });

    public static string NameOf(EntryReason reason) => reason switch
    {
        EntryReason.MissingResult => "missing_result",
        EntryReason.TurnedEighteen => "turned_18",
        EntryReason.Moved => "moved",
        EntryReason.DateBasis => "date_basis",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };

    private static void Write(Utf8JsonWriter json, EntryReconciliation entries)
    {
        json.WriteStartObject();
        json.WriteString("service", entries.Service);
        json.WriteString("period_start", Day(entries.Period.Start));
        json.WriteString("period_end", Day(entries.Period.End));
        json.WriteNumber("counted_here", entries.Local);
        WriteCount(json, "on_list", entries.List is null ? null : entries.Pnc);
        WriteCount(json, "published", entries.Published?.Children);
        WriteEntries(json, "here_not_pnc", entries.CountedHere);
        WriteEntries(json, "pnc_not_here", entries.NotCountedHere);
        json.WriteStartArray("list_without_child");
        foreach (PncEntry entry in entries.WithoutChild)
        {
            json.WriteStartObject();
            json.WriteString("pnc_id", entry.PncId);
            json.WriteString("date", Day(entry.Date));
            json.WriteString("why", entry.WhyWithoutChild);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEntries(Utf8JsonWriter json, string name, ImmutableArray<DoubtedEntry> entries)
    {
        json.WriteStartArray(name);
        foreach (DoubtedEntry entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("ypid", entry.Ypid);
            json.WriteString("date", entry.Date is { } day ? Day(day) : null);
            json.WriteStartArray("reasons");
            foreach (FoundReason found in entry.Reasons)
            {
                json.WriteStartObject();
                json.WriteString("reason", NameOf(found.Reason));
                json.WriteString("words", found.Words);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCount(Utf8JsonWriter json, string name, int? count)
    {
        if (count is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
