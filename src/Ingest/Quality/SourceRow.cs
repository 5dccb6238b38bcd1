using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>One row as it stands in its file, before anything is read from it.</summary>
/// <param name="File">The file's name, as findings have it.</param>
/// <param name="Line">The physical line on which it begins.</param>
/// <param name="Columns">The header's names.</param>
/// <param name="Fields">The fields as written; a short row has fewer, a long one more.</param>
public sealed record SourceRow(string File, long Line, ImmutableArray<string> Columns, ImmutableArray<string> Fields)
{
    /// <summary>Of a field's place in the row: a reference.</summary>
    private const int BlankWeight = 4;

    /// <summary>Of a field's place, its own object, and what stands around it in the text.</summary>
    private const int FieldWeight = 16;

    /// <summary>What its table was read as; null = it is the contract's own.</summary>
    public TableOrigin? Origin { get; init; }

    /// <summary>The file of records it became.</summary>
    public string Target => Origin?.Target ?? File;

    /// <summary>Which row it is, as a finding tells it.</summary>
    internal (string Table, long? Line) Place => (File, Line);

    /// <summary>The field of a column of the records, any case, trimmed; empty where the row has none.</summary>
    public string this[string column]
    {
        get
        {
            string header = Origin?.HeaderOf(column) ?? column;
            int place = Columns.IndexOf(header, 0, Columns.Length, StringComparer.OrdinalIgnoreCase);
            return place >= 0 && place < Fields.Length ? Fields[place].Trim() : "";
        }
    }

    /// <summary>What it takes to hold the row and its <see cref="Text"/>, in characters.</summary>
    internal long Weight() => Fields.Select((text, i) => text.Length == 0 ? BlankWeight : (long)FieldWeight + NameOf(i).Length + text.Length).Sum();

    /// <summary>Every field with something in it, by the file's own names: "ypid=C1; offenceID=O1".</summary>
    public string Text() => string.Join("; ", Fields.Select((field, i) => (Field: field, Place: i)).Where(one => one.Field.Length > 0).Select(one => $"{NameOf(one.Place)}={one.Field}"));

    private string NameOf(int place) => place < Columns.Length && Columns[place].Length > 0 ? Columns[place] : $"field {place + 1}";
}
