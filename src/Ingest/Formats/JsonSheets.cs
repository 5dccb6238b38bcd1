using System.Collections.Immutable;
using System.Text.Json;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>Flattens documents into sheets: one for each kind of item, each row with the single values of what it lies in.</summary>
internal sealed class JsonSheets
{
    private readonly Dictionary<string, JsonSheet> _sheets = new(StringComparer.Ordinal);
    private readonly JsonSize _size = new();
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public void Add(JsonElement document, int position)
    {
        Dictionary<string, string> header = new(StringComparer.Ordinal);
        List<(string Kind, JsonElement Item)> items = [];
        Split(document, "", header, items);
        if (items.Count == 0)
        {
            AddRow("", position, header);
        }

        foreach ((string kind, JsonElement item) in items)
        {
            AddItem(kind, item, header, position);
        }
    }

    public ImmutableArray<Sheet> ToSheets()
    {
        JsonLinks.Join(_sheets);
        return [.. _sheets.Select(sheet => new Sheet(sheet.Key, sheet.Value.Open))];
    }

    /// <summary>A single value as text; empty for null.</summary>
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "",
    };

    private void AddItem(string kind, JsonElement item, Dictionary<string, string> above, int position)
    {
        Dictionary<string, string> fields = new(above, StringComparer.Ordinal);
        List<(string Kind, JsonElement Item)> inner = [];
        string itemKind = item.TryGetProperty("document_item_type", out JsonElement type) ? Text(type) : kind;
        JsonElement body = item.TryGetProperty("document_item", out JsonElement wrapped) && wrapped.ValueKind == JsonValueKind.Object ? wrapped : item;
        Split(body, "", fields, inner);
        AddRow(itemKind, position, fields);
        foreach ((string innerKind, JsonElement innerItem) in inner)
        {
            AddItem($"{itemKind}.{innerKind}", innerItem, fields, position);
        }
    }

    // Single values are fields; an object's are fields under its name; what a list holds are items.
    private static void Split(JsonElement element, string prefix, Dictionary<string, string> fields, List<(string Kind, JsonElement Item)> items)
    {
        foreach (JsonProperty member in element.EnumerateObject())
        {
            string name = prefix + member.Name;
            if (member.Value.ValueKind == JsonValueKind.Array)
            {
                SplitList(name, member.Value, fields, items);
            }
            else if (member.Value.ValueKind != JsonValueKind.Object)
            {
                fields[name] = Text(member.Value);
            }
            else if (prefix.Length == 0 && IsItem(member.Name))
            {
                items.Add((name, member.Value));
            }
            else
            {
                Split(member.Value, name + ".", fields, items);
            }
        }
    }

    private static bool IsItem(string name) => name is "person_details" or "health" or "transfer";

    private static void SplitList(string name, JsonElement list, Dictionary<string, string> fields, List<(string Kind, JsonElement Item)> items)
    {
        List<string> singles = [];
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                items.Add((name, item));
            }
            else
            {
                singles.Add(Text(item));
            }
        }

        if (singles.Count > 0)
        {
            fields[name] = string.Join("; ", singles);
        }
    }

    private void AddRow(string kind, int position, Dictionary<string, string> fields)
    {
        if (_sheets.Count > SheetLimits.MostSheets)
        {
            throw new UnreadableInputException("the JSON holds more than can be read.");
        }

        if (!_sheets.TryGetValue(kind, out JsonSheet? sheet))
        {
            _sheets.Add(kind, sheet = new JsonSheet(_size));
        }

        sheet.Add(position, fields.ToDictionary(field => field.Key, field => Shared(field.Value), StringComparer.Ordinal));
    }

    // The same few codes stand in every row.
    private string Shared(string text)
    {
        if (text.Length > SheetLimits.LongestCell)
        {
            throw new UnreadableInputException("a value of the JSON is longer than 32,767 characters.");
        }

        if (text.Length > 40)
        {
            return text;
        }

        _texts.TryAdd(text, text);
        return _texts[text];
    }
}
