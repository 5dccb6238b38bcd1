using System.Collections.Immutable;
using System.Text.Json;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>All an analyst has confirmed, supplier by supplier, kept in a file a person can read and mend.</summary>
public sealed record Confirmations(ImmutableArray<Confirmation> All)
{
    public static readonly Confirmations None = new([]);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Every header anybody confirmed.</summary>
    internal IEnumerable<string> Headers => All.SelectMany(confirmation => confirmation.Columns.Keys);

    /// <summary>Reads the file; none where there is no such file.</summary>
    /// <exception cref="UnreadableInputException">The file is not what <see cref="Write"/> writes.</exception>
    public static Confirmations Read(string path)
    {
        if (!File.Exists(path))
        {
            return None;
        }

        try
        {
            return InputFault.Translate(Path.GetFileName(path), () => new Confirmations(JsonSerializer.Deserialize<ImmutableArray<Confirmation>>(File.ReadAllText(path), Options)));
        }
        catch (JsonException fault)
        {
            throw new UnreadableInputException($"{Path.GetFileName(path)}: not a file of confirmations.", fault);
        }
    }

    /// <summary>Writes the file, whole or not at all.</summary>
    public void Write(string path)
    {
        string unfinished = path + ".unfinished";
        File.WriteAllText(unfinished, JsonSerializer.Serialize(All, Options) + "\n");
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>With what an analyst says about a table; what was said before about other headers stays.</summary>
    /// <param name="supplier">Who sends such files.</param>
    /// <param name="table">The table asked about.</param>
    /// <param name="columns">By the layout's column: the header it stands under; empty = the file has none.</param>
    /// <param name="values">By the layout's column: a value the file does not hold.</param>
    public Confirmations With(
        string supplier, RecognisedTable table, IReadOnlyDictionary<string, string> columns, IReadOnlyDictionary<string, string>? values = null)
    {
        Confirmation before = All.FirstOrDefault(confirmation => confirmation.Supplier == supplier && confirmation.Layout == table.Layout)
            ?? new Confirmation { Supplier = supplier, Layout = table.Layout };
        Confirmation after = before with
        {
            Columns = before.Columns.SetItems(columns.Where(pair => pair.Value.Length > 0).Select(pair => KeyValuePair.Create(pair.Value, pair.Key))),
            Absent = before.Absent.Union(columns.Where(pair => pair.Value.Length == 0).Select(pair => pair.Key)),
            Values = before.Values.SetItems(values ?? ImmutableDictionary<string, string>.Empty),
        };
        return new Confirmations(
            [.. All.Where(confirmation => confirmation != before).Append(after).OrderBy(one => one.Supplier, StringComparer.Ordinal).ThenBy(one => one.Layout, StringComparer.Ordinal)]);
    }

    /// <summary>With the proposals for a table taken as they are: the one confirmation most files need.</summary>
    public Confirmations WithProposal(string supplier, RecognisedTable table) => With(supplier, table, table.Proposal);
}
