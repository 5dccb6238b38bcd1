using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>The XML of one sheet of a work-list, written row by row: as objects, all cells together would take twenty times the memory of their texts.</summary>
internal static class WorkListSheetContent
{
    /// <summary>The id by which a sheet names the definition of its table.</summary>
    public const string Table = "table";

    /// <summary>Of one cell (the format's limit).</summary>
    private const int LongestText = 32_767;

    public static void Write(Stream stream, ImmutableArray<WorkListRow> rows)
    {
        using OpenXmlWriter sheet = OpenXmlWriter.Create(stream);
        sheet.WriteStartElement(new Worksheet());
        sheet.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        sheet.WriteElement(new Columns(WorkListSheet.Columns.Select((column, i) => new Column { Min = (uint)(i + 1), Max = (uint)(i + 1), Width = column.Width, CustomWidth = true })));
        WriteRows(sheet, rows);
        sheet.WriteElement(YesOrNo(Math.Max(2, rows.Length + 1)));
        sheet.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        sheet.WriteElement(new TableParts(new TablePart { Id = Table }) { Count = 1 });
        sheet.WriteEndElement();
    }

    /// <summary>The letter of a column; the first is 0.</summary>
    public static string Letter(int column) => ((char)('A' + column)).ToString();

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
        return cut.All(System.Xml.XmlConvert.IsXmlChar) ? cut : string.Concat(cut.Where((letter, i) => System.Xml.XmlConvert.IsXmlChar(letter) || IsWholePair(cut, i)));
    }

    private static bool IsWholePair(string text, int i) =>
        (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));

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
}
