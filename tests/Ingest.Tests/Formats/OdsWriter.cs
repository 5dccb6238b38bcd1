using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace KpiAnalytics.Ingest.Tests.Formats;

/// <summary>Writes the least an OpenDocument spreadsheet has to hold, with the repeated blank rows LibreOffice ends a sheet with.</summary>
internal static class OdsWriter
{
    public static byte[] Write(TestBook book) => Zip(Content(book));

    /// <summary>A spreadsheet of any content.xml.</summary>
    public static byte[] Zip(string content)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            Add(zip, "content.xml", content);
        }

        return stream.ToArray();
    }

    private static string Content(TestBook book) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
        + string.Concat(book.Sheets.Select(Sheet))
        + "</office:spreadsheet></office:body></office:document-content>";

    private static string Sheet(TestSheet sheet) =>
        $"<table:table table:name=\"{SecurityElement.Escape(sheet.Name)}\">"
        + string.Concat(sheet.Rows.Select((row, i) => $"<table:table-row{(sheet.Hidden.Contains(i + 1) ? " table:visibility=\"collapse\"" : "")}>{string.Concat(row.Select(Cell))}<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>"))
        + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row></table:table>";

    private static string Cell(object? value) => value switch
    {
        null or "" => "<table:table-cell/>",
        string text => $"<table:table-cell office:value-type=\"string\"><text:p>{SecurityElement.Escape(text)}</text:p></table:table-cell>",
        // LibreOffice says it is a text; other programs keep a number beside what is shown.
        Failed { Text: "#N/A" } failed => $"<table:table-cell table:formula=\"of:=NA()\" office:value-type=\"string\" office:string-value=\"\"><text:p>{failed.Text}</text:p></table:table-cell>",
        Failed failed => $"<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"float\" office:value=\"0\"><text:p>{failed.Text}</text:p></table:table-cell>",
        DateTime day => string.Create(CultureInfo.InvariantCulture, $"<table:table-cell office:value-type=\"date\" office:date-value=\"{day:yyyy-MM-dd}\"><text:p>{day:dd/MM/yy}</text:p></table:table-cell>"),
        Share share => string.Create(CultureInfo.InvariantCulture, $"<table:table-cell office:value-type=\"percentage\" office:value=\"{share.Value:R}\"><text:p>x</text:p></table:table-cell>"),
        _ => string.Create(CultureInfo.InvariantCulture, $"<table:table-cell office:value-type=\"float\" office:value=\"{value}\"><text:p>shown otherwise</text:p></table:table-cell>"),
    };

    private static void Add(ZipArchive zip, string name, string text)
    {
        using Stream stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
