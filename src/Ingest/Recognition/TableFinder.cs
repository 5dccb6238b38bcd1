using System.Collections.Immutable;
using KpiAnalytics.Ingest.Formats;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>Finds the tables of a sheet: titles above the header, blank rows between tables, totals and footnotes below.</summary>
internal sealed class TableFinder
{
    private const int SampleRows = 60;
    private const int MostTitles = 20;
    private const int MostTables = 200;

    /// <summary>Footnotes and totals are named one by one; more of them are data.</summary>
    private const int MostNotes = 200;

    private readonly Sheet _sheet;
    private readonly KnownHeaders _known;
    private readonly List<FoundTable> _tables = [];
    private readonly List<string> _titles = [];
    private FoundTable? _open;
    private (long Line, string[] Cells)? _previous;
    private long _lastLine;

    private TableFinder(Sheet sheet, KnownHeaders known) => (_sheet, _known) = (sheet, known);

    /// <exception cref="UnreadableInputException">The sheet cannot be read to its end.</exception>
    public static ImmutableArray<FoundTable> Find(Sheet sheet, KnownHeaders known)
    {
        TableFinder finder = new(sheet, known);
        using IRecordSource rows = sheet.Open();
        while (rows.Read() && !finder.IsHopeless(rows.Line))
        {
            finder.Take(rows);
        }

        return [.. finder._tables];
    }

    // No table where one would be: the rest is not read.
    private bool IsHopeless(long line) => _open is null && _sheet.LinesSearched is { } limit && line > limit;

    private void Take(IRecordSource row)
    {
        string[] cells = new string[row.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = row[i].Trim();
        }

        bool followsGap = row.Line > _lastLine + 1;
        bool isSearched = _sheet.LinesSearched is not { } limit || row.Line <= limit;
        if (isSearched && IsHeader(cells, followsGap))
        {
            Begin(row.Line, cells, followsGap);
        }
        else if (_open is not null)
        {
            Continue(row, cells, followsGap);
        }
        else
        {
            AddTitle(cells);
        }

        _previous = (row.Line, cells);
        _lastLine = row.LastLine;
    }

    private bool IsHeader(string[] cells, bool followsGap)
    {
        int filled = cells.Count(cell => cell.Length > 0);
        bool mayBe = _open is null || followsGap || _open.Rows == 0 || _known.Knows(cells.FirstOrDefault(cell => cell.Length > 0) ?? "");
        if (filled == 0 || !mayBe || _tables.Count >= MostTables)
        {
            return false;
        }

        int known = _known.CountIn(cells);
        double share = (double)known / filled;
        if (_open is null)
        {
            return (known >= 2 && share >= 0.25) || (known >= 1 && filled == 1 && _previous is null) || LooksLikeHeader(cells, filled);
        }

        return followsGap || _open.Rows == 0 && known > _known.CountIn(_open.Headers)
            ? known >= 2 && share >= 0.4
            : known >= 3 && share >= 0.8;
    }

    // Words only, all different, in most columns: a header nobody has told us of.
    private static bool LooksLikeHeader(string[] cells, int filled) =>
        filled >= 3
        && filled >= cells.Length * 0.7
        && cells.Where(cell => cell.Length > 0).All(cell => cell.Length <= 120 && cell.Any(char.IsLetter) && !char.IsAsciiDigit(cell[0]))
        && cells.Where(cell => cell.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count() == filled;

    private void Begin(long line, string[] headers, bool followsGap)
    {
        ImmutableArray<string> groups = followsGap ? [] : GroupsAbove(headers.Length);
        Close();
        _open = new FoundTable { Sheet = _sheet, HeaderLine = line, Headers = [.. headers], Groups = groups, Titles = [.. _titles] };
        _tables.Add(_open);
        _titles.Clear();
    }

    private ImmutableArray<string> GroupsAbove(int width)
    {
        if (_open is not null || _previous is not { } above || above.Cells.Count(cell => cell.Length > 0) < 2)
        {
            return [];
        }

        var groups = ImmutableArray.CreateBuilder<string>(width);
        string group = "";
        for (int i = 0; i < width; i++)
        {
            group = i < above.Cells.Length && above.Cells[i].Length > 0 ? above.Cells[i] : group;
            groups.Add(group);
        }

        return groups.ToImmutable();
    }

    private void Continue(IRecordSource row, string[] cells, bool followsGap)
    {
        FoundTable table = _open!;
        int filled = cells.Count(cell => cell.Length > 0);
        bool isNarrow = filled <= 1 && table.Headers.Count(header => header.Length > 0) >= 3;
        if ((isNarrow && followsGap) || (table.Footnotes.Count > 0 && isNarrow))
        {
            if (table.Footnotes.Count < MostNotes)
            {
                table.Footnotes.Add((row.Line, cells.First(cell => cell.Length > 0)));
                AddTitle(cells);
                return;
            }
        }

        if (table.Totals.Count < MostNotes && TotalsRow.Is(cells))
        {
            table.Totals.Add((row.Line, cells.First(cell => cell.Length > 0)));
            return;
        }

        table.Rows++;
        _titles.Clear();
        if (row.IsHidden && table.Hidden.Count < MostNotes)
        {
            table.Hidden.Add(row.Line);
        }

        if (table.Sample.Count < SampleRows)
        {
            table.Sample.Add(cells);
        }
    }

    private void Close()
    {
        if (_open is not null)
        {
            _open.LastLine = _lastLine;
        }
    }

    private void AddTitle(string[] cells)
    {
        if (_titles.Count < MostTitles)
        {
            _titles.Add(string.Join(" ", cells.Where(cell => cell.Length > 0)));
        }
    }
}
