using System.Collections.Immutable;
using KpiAnalytics.Ingest.Formats;
using KpiAnalytics.Ingest.Sources;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>Reads a work-list back, as a team has filled it in: sheets may be moved, rows sorted, columns moved or added.</summary>
public static class WorkListReader
{
    /// <exception cref="UnreadableInputException">The file is no workbook, or no sheet of it is a work-list.</exception>
    public static ImmutableArray<WorkListRow> Read(string path)
    {
        SourceFile file = new(Path.GetFileName(path), () => File.OpenRead(path));
        if (!File.Exists(path) || FileContent.KindOf(file) != FileKind.Xlsx)
        {
            throw NoWorkList(file.Name);
        }

        ImmutableArray<WorkListRow>[] sheets = [.. ExcelBook.Open(file, FileKind.Xlsx, new OpenBook()).Select(Rows).OfType<ImmutableArray<WorkListRow>>()];
        return sheets.Length > 0 ? [.. sheets.SelectMany(rows => rows)] : throw NoWorkList(file.Name);
    }

    // Null where the sheet is somebody's own: its header has no "Rule" and no "Fixed?".
    private static ImmutableArray<WorkListRow>? Rows(Sheet sheet)
    {
        using IRecordSource records = sheet.Open();
        Dictionary<string, int> columns = records.Read()
            ? Enumerable.Range(0, records.Count).DistinctBy(place => records[place]).ToDictionary(place => records[place], StringComparer.Ordinal)
            : [];
        if (!columns.ContainsKey("Rule") || !columns.ContainsKey(WorkListSheet.Fixed))
        {
            return null;
        }

        var rows = ImmutableArray.CreateBuilder<WorkListRow>();
        while (records.Read())
        {
            WorkListRow row = WorkListSheet.Read(sheet.Name, name => columns.TryGetValue(name, out int place) && place < records.Count ? records[place].Trim() : "");
            if (row.Rule.Length > 0)
            {
                rows.Add(row);
            }
        }

        return rows.DrainToImmutable();
    }

    private static UnreadableInputException NoWorkList(string file) => new($"{file}: the file is not a work-list in XLSX.");
}
