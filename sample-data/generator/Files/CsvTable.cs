using System.Text;

namespace KpiAnalytics.SampleData.Files;

/// <summary>One file of rows: RFC 4180 quoting, UTF-8 without a mark, lines ended by a line feed.</summary>
internal sealed class CsvTable(string header)
{
    private readonly StringBuilder _text = new StringBuilder(header).Append('\n');

    private readonly int _columns = header.Split(',').Length;

    /// <exception cref="ArgumentException">The row has another number of fields than the header.</exception>
    public void Add(params ReadOnlySpan<string> fields)
    {
        if (fields.Length != _columns)
        {
            throw new ArgumentException($"{fields.Length} fields for {_columns} columns.", nameof(fields));
        }

        for (int column = 0; column < fields.Length; column++)
        {
            _text.Append(column == 0 ? "" : ",").Append(Quoted(fields[column]));
        }

        _text.Append('\n');
    }

    public override string ToString() => _text.ToString();

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
