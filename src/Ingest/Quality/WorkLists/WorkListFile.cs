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

    /// <summary>Teams with a sheet of their own: with that of the others no more than are read back.</summary>
    private const int MostTeams = Formats.SheetLimits.MostSheets - 1;

    private const string OtherTeams = "Other teams";

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
        Dictionary<string, Action<Stream>> sheets;
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            sheets = WriteWorkbook(document, rows);
        }

        // Only now: a package holds all its parts in memory, unfolded.
        EvenZip.Copy(package, stream, sheets);
    }

    /// <returns>What is still to be written into the part of each sheet.</returns>
    private static Dictionary<string, Action<Stream>> WriteWorkbook(SpreadsheetDocument document, ImmutableArray<WorkListRow> rows)
    {
        // With ids of our own: those made up by the library differ each time.
        WorkbookPart workbook = document.AddNewPart<WorkbookPart>(WorkbookType, "workbook");
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkListStyles.Sheet();
        HashSet<string> named = [.. rows.Select(row => row.Team).Distinct(StringComparer.Ordinal).Take(MostTeams)];
        IGrouping<string, WorkListRow>[] teams = [.. rows.GroupBy(row => named.Contains(row.Team) ? row.Team : OtherTeams, StringComparer.Ordinal)];
        ImmutableArray<string> names = TeamSheetNames.Of(teams.Length == 0 ? ["Nothing to fix"] : teams.Select(team => team.Key));
        Sheets sheets = new();
        Dictionary<string, Action<Stream>> contents = [];
        for (int i = 0; i < names.Length; i++)
        {
            WorksheetPart part = workbook.AddNewPart<WorksheetPart>($"sheet{i + 1}");
            ImmutableArray<WorkListRow> ofTeam = i < teams.Length ? [.. teams[i].Take(MostRows)] : [];
            part.AddNewPart<TableDefinitionPart>(WorkListSheetContent.Table).Table = TableOf((uint)(i + 1), ofTeam.Length);
            contents.Add(part.Uri.OriginalString.TrimStart('/'), stream => WorkListSheetContent.Write(stream, ofTeam));
            sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)(i + 1), Name = names[i] });
        }

        workbook.Workbook = new Workbook(sheets);
        using StreamWriter properties = new(document.AddNewPart<CoreFilePropertiesPart>(PropertiesType, "properties").GetStream(FileMode.Create));
        properties.Write(Properties);
        return contents;
    }

    private static Table TableOf(uint number, int rows)
    {
        string range = $"A1:{WorkListSheetContent.Letter(WorkListSheet.Columns.Length - 1)}{Math.Max(2, rows + 1)}";
        return new(
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
    }
}
