using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>Reads a work-list back, as a team has filled it in: sheets may be moved, rows sorted, columns moved or added.</summary>
public static class WorkListReader
{
    /// <exception cref="UnreadableInputException">The file is no workbook, or no sheet of it is a work-list.</exception>
    public static ImmutableArray<WorkListRow> Read(string path)
    {
        try
        {
            using SpreadsheetDocument document = SpreadsheetDocument.Open(path, isEditable: false);
            WorkbookPart workbook = document.WorkbookPart ?? throw NoWorkList(path, null);
            string[] shared = [.. workbook.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText) ?? []];
            ImmutableArray<WorkListRow>[] sheets =
            [
                .. workbook.Workbook.Descendants<Sheet>()
                    .Select(sheet => Rows(sheet.Name?.Value ?? "", (WorksheetPart)workbook.GetPartById(sheet.Id!.Value!), shared)).OfType<ImmutableArray<WorkListRow>>(),
            ];
            return sheets.Length > 0 ? [.. sheets.SelectMany(rows => rows)] : throw NoWorkList(path, null);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or System.IO.FileFormatException or FileNotFoundException)
        {
            throw NoWorkList(path, fault);
        }
    }

    // Null where the sheet is somebody's own: its header has no "Rule" and no "Fixed?".
    private static ImmutableArray<WorkListRow>? Rows(string team, WorksheetPart part, string[] shared)
    {
        List<Dictionary<string, string>> rows = [.. part.Worksheet.Descendants<Row>().Select(row => Cells(row, shared))];
        Dictionary<string, string> columns = rows.Count == 0 ? [] : rows[0].DistinctBy(cell => cell.Value).ToDictionary(cell => cell.Value, cell => cell.Key);
        if (!columns.ContainsKey("Rule") || !columns.ContainsKey(WorkListSheet.Fixed))
        {
            return null;
        }

        return
        [
            .. rows.Skip(1)
                .Select(row => WorkListSheet.Read(team, name => columns.TryGetValue(name, out string? letter) ? row.GetValueOrDefault(letter, "").Trim() : ""))
                .Where(row => row.Rule.Length > 0),
        ];
    }

    private static Dictionary<string, string> Cells(Row row, string[] shared)
    {
        Dictionary<string, string> cells = [];
        foreach (Cell cell in row.Elements<Cell>())
        {
            string letter = new([.. (cell.CellReference?.Value ?? "").TakeWhile(char.IsLetter)]);
            cells[letter] = TextOf(cell, shared);
        }

        return cells;
    }

    private static string TextOf(Cell cell, string[] shared)
    {
        if (cell.DataType?.Value == CellValues.InlineString)
        {
            return cell.InlineString?.InnerText ?? "";
        }

        string value = cell.CellValue?.InnerText ?? "";
        bool isShared = cell.DataType?.Value == CellValues.SharedString;
        return isShared && int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out int place) && place < shared.Length ? shared[place] : value;
    }

    private static UnreadableInputException NoWorkList(string path, Exception? fault) =>
        new($"{Path.GetFileName(path)}: the file is not a work-list in XLSX.", fault!);
}
