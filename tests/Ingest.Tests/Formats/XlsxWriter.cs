using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace KpiAnalytics.Ingest.Tests.Formats;

/// <summary>Writes the least a workbook of Excel 2007 and later has to hold.</summary>
internal static class XlsxWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Write(TestBook book)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes(book));
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(book.Sheets.Select((sheet, i) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i + 1}\" {(sheet.IsHidden ? "state=\"hidden\" " : "")}r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(book.Sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}<Relationship Id=\"rId999\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
            // Style 1 is a day, style 2 a percentage.
            Add(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\" xfId=\"0\"/><xf numFmtId=\"14\" xfId=\"0\" applyNumberFormat=\"1\"/><xf numFmtId=\"10\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            for (int i = 0; i < book.Sheets.Count; i++)
            {
                Add(zip, $"xl/worksheets/sheet{i + 1}.xml", SheetXml(book.Sheets[i]));
            }
        }

        return stream.ToArray();
    }

    /// <summary>A cell as it stands in the file.</summary>
    internal sealed record Raw(string Xml);

    private static string ContentTypes(TestBook book) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
        + string.Concat(book.Sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))
        + "</Types>";

    private static string SheetXml(TestSheet sheet)
    {
        StringBuilder xml = new($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (int row = 1; row <= sheet.Rows.Length; row++)
        {
            if (sheet.Rows[row - 1].Length > 0)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\"{(sheet.Hidden.Contains(row) ? " hidden=\"1\"" : "")}>");
                xml.AppendJoin("", sheet.Rows[row - 1].Select((cell, column) => Cell(cell, $"{ColumnName(column)}{row}")));
                xml.Append("</row>");
            }
        }

        xml.Append("</sheetData>");
        if (sheet.Merged.Length > 0)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<mergeCells count=\"{sheet.Merged.Length}\">{string.Concat(sheet.Merged.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>");
        }

        return xml.Append("</worksheet>").ToString();
    }

    private static string Cell(object? value, string place) => value switch
    {
        null or "" => "",
        string text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        Raw raw => raw.Xml,
        Failed failed => $"<c r=\"{place}\" t=\"e\"><f>NA()</f><v>{failed.Text}</v></c>",
        DateTime day => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"1\"><v>{day.ToOADate()}</v></c>"),
        Share share => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"2\"><v>{share.Value:R}</v></c>"),
        _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\"><v>{value}</v></c>"),
    };

    private static string ColumnName(int column) => column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + (char)('A' + (column % 26));

    private static void Add(ZipArchive zip, string name, string text)
    {
        using Stream stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text));
    }
}
