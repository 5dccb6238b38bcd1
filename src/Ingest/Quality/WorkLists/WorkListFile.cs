using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>
/// The work-list as a workbook: a sheet for each team, each one table with a header row that stays in view and a yes/no choice
/// in "Fixed?". The same rows give the same bytes.
/// </summary>
public static class WorkListFile
{
    /// <summary>Below the limit of the format (1,048,576), with the header.</summary>
    private const int MostRows = 1_000_000;

    /// <summary>Of one cell (the format's limit).</summary>
    private const int LongestText = 32_767;

    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private const string PropertiesType = "application/vnd.openxmlformats-package.core-properties+xml";

    private const string Properties =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Data quality work-list</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>
        """;

    /// <summary>Writes the workbook; of a team with more rows than a sheet holds the gravest are written.</summary>
    public static void Write(Stream stream, ImmutableArray<WorkListRow> rows)
    {
        using MemoryStream package = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            WriteWorkbook(document, rows);
        }

        EvenZip.Copy(package, stream);
    }

    private static void WriteWorkbook(SpreadsheetDocument document, ImmutableArray<WorkListRow> rows)
    {
        // With ids of our own: those made up by the library differ each time.
        WorkbookPart workbook = document.AddNewPart<WorkbookPart>(WorkbookType, "workbook");
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkListStyles.Sheet();
        IGrouping<string, WorkListRow>[] teams = [.. rows.GroupBy(row => row.Team, StringComparer.Ordinal)];
        ImmutableArray<string> names = TeamSheetNames.Of(teams.Length == 0 ? ["Nothing to fix"] : teams.Select(team => team.Key));
        Sheets sheets = new();
        for (int i = 0; i < names.Length; i++)
        {
            WorksheetPart part = workbook.AddNewPart<WorksheetPart>($"sheet{i + 1}");
            WriteSheet(part, (uint)(i + 1), i < teams.Length ? [.. teams[i].Take(MostRows)] : []);
            sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)(i + 1), Name = names[i] });
        }

        workbook.Workbook = new Workbook(sheets);
        using StreamWriter properties = new(document.AddNewPart<CoreFilePropertiesPart>(PropertiesType, "properties").GetStream(FileMode.Create));
        properties.Write(Properties);
    }

    private static void WriteSheet(WorksheetPart part, uint number, ImmutableArray<WorkListRow> rows)
    {
        string table = $"A1:{Letter(WorkListSheet.Columns.Length - 1)}{Math.Max(2, rows.Length + 1)}";
        TableDefinitionPart definition = part.AddNewPart<TableDefinitionPart>("table");
        definition.Table = TableOf(number, table);
        using OpenXmlWriter sheet = OpenXmlWriter.Create(part);
        sheet.WriteStartElement(new Worksheet());
        sheet.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        sheet.WriteElement(new Columns(WorkListSheet.Columns.Select((column, i) => new Column { Min = (uint)(i + 1), Max = (uint)(i + 1), Width = column.Width, CustomWidth = true })));
        WriteRows(sheet, rows);
        sheet.WriteElement(YesOrNo(Math.Max(2, rows.Length + 1)));
        sheet.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        sheet.WriteElement(new TableParts(new TablePart { Id = part.GetIdOfPart(definition) }) { Count = 1 });
        sheet.WriteEndElement();
    }

    // One by one: as objects, all cells together would take twenty times the memory of their texts.
    private static void WriteRows(OpenXmlWriter sheet, ImmutableArray<WorkListRow> rows)
    {
        sheet.WriteStartElement(new SheetData());
        sheet.WriteElement(HeaderRow());
        for (int i = 0; i < rows.Length; i++)
        {
            sheet.WriteElement(BodyRow(rows[i], (uint)(i + 2)));
        }

        sheet.WriteEndElement();
    }

    private static Row HeaderRow() =>
        new(WorkListSheet.Columns.Select((column, i) => TextCell(i, 1, column.Name, WorkListStyles.Header))) { RowIndex = 1 };

    private static Row BodyRow(WorkListRow row, uint number) =>
        new(WorkListSheet.Columns.Select((column, i) => TextCell(i, number, column.Text(row), WorkListStyles.Wrapped))) { RowIndex = number };

    // Always text: a value that looks like a formula or a date stays what it is.
    private static Cell TextCell(int column, uint row, string text, uint style) => new()
    {
        CellReference = $"{Letter(column)}{row}",
        DataType = CellValues.InlineString,
        StyleIndex = style,
        InlineString = new InlineString(new Text(Writable(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static string Writable(string text)
    {
        string cut = text.Length <= LongestText ? text : text[..LongestText];
        return string.Concat(cut.Where((letter, i) => System.Xml.XmlConvert.IsXmlChar(letter) || IsWholePair(cut, i)));
    }

    private static bool IsWholePair(string text, int i) =>
        (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));

    private static Table TableOf(uint number, string range) => new(
        new AutoFilter { Reference = range },
        new TableColumns(WorkListSheet.Columns.Select((column, i) => new TableColumn { Id = (uint)(i + 1), Name = column.Name })) { Count = (uint)WorkListSheet.Columns.Length },
        new TableStyleInfo { Name = "TableStyleLight1", ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = true, ShowColumnStripes = false })
    {
        Id = number,
        Name = $"WorkList{number}",
        DisplayName = $"WorkList{number}",
        Reference = range,
        HeaderRowCount = 1,
        TotalsRowShown = false,
    };

    private static DataValidations YesOrNo(int lastRow) => new(
        new DataValidation(new Formula1("\"yes,no\""))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowInputMessage = true,
            PromptTitle = WorkListSheet.Fixed,
            Prompt = "yes once it is put right in the case system; the next load checks it.",
            SequenceOfReferences = new ListValue<StringValue> { InnerText = $"A2:A{lastRow}" },
        })
    { Count = 1 };

    private static string Letter(int column) => ((char)('A' + column)).ToString();
}
