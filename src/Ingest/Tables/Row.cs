using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>The row now being read, by position in the layout. One object serves a whole file: copy what should last.</summary>
internal sealed class Row
{
    private readonly Cell[] _cells;

    public Row(FileLayout layout)
    {
        Layout = layout;
        Parents = new int?[layout.Parents.Length];
        _cells = new Cell[layout.Columns.Length];
        Array.Fill(_cells, Cell.Empty);
    }

    public FileLayout Layout { get; }

    /// <summary>For each parent of the layout, which accepted row of its file it is; null where none is named.</summary>
    public int?[] Parents { get; }

    /// <summary>Fields of columns the layout does not know: only told apart when rows are compared.</summary>
    public List<string> Unknown { get; } = [];

    public ref Cell this[int column] => ref _cells[column];

    public string Text(int column) => _cells[column].Text;

    public string Code(int column) => _cells[column].Code;

    public DateOnly? Date(int column) => _cells[column].Date;

    public double? Number(int column) => _cells[column].Number;

    public bool? YesNo(int column) => _cells[column].YesNo;

    /// <summary>A whole number; null where there is none.</summary>
    public int? Whole(int column) => _cells[column].Number is { } number ? (int)number : null;

    /// <summary>There is something to read in the column, whether it could be read or not.</summary>
    public bool Has(int column) => _cells[column].Text.Length > 0;

    /// <summary>There is something to read in every one of the columns.</summary>
    public bool HasAll(ReadOnlySpan<int> columns)
    {
        foreach (int column in columns)
        {
            if (!Has(column))
            {
                return false;
            }
        }

        return true;
    }
}
