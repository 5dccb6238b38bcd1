using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>The failed formulas of a sheet of Excel 2007 and later, which the library that reads the sheet gives as blank cells.</summary>
internal static class XlsxFailures
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    /// <summary>In the order of the sheet, found as they are asked for.</summary>
    /// <param name="bytes">The workbook.</param>
    /// <param name="position">The sheet's place among the workbook's, from 0.</param>
    public static IEnumerable<FailedCell> Of(byte[] bytes, int position)
    {
        using ZipArchive archive = new(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (PartOf(archive, position) is not { } part)
        {
            yield break;
        }

        using XmlReader xml = XmlReader.Create(part.Open(), Safe);
        (long row, int column, bool isFailed) = (0, -1, false);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                (row, column) = (RowOf(xml.GetAttribute("r")) ?? row + 1, -1);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                isFailed = xml.GetAttribute("t") == "e";
            }
            else if (isFailed && xml.NodeType == XmlNodeType.Element && xml.LocalName == "v" && xml.Read() && xml.NodeType == XmlNodeType.Text)
            {
                yield return new FailedCell(row, column, xml.Value.Trim());
            }
        }
    }

    private static ZipArchiveEntry? PartOf(ZipArchive archive, int position)
    {
        ZipArchiveEntry? workbook = archive.Entries.FirstOrDefault(entry => entry.Name.Equals("workbook.xml", StringComparison.OrdinalIgnoreCase));
        string folder = workbook?.FullName[..^workbook.Name.Length] ?? "";
        if (workbook is null || Find(archive, $"{folder}_rels/{workbook.Name}.rels") is not { } relations)
        {
            return null;
        }

        string? id = Elements(workbook, "sheet").ElementAtOrDefault(position)?.Attributes()
            .FirstOrDefault(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0)?.Value;
        string? target = Elements(relations, "Relationship").FirstOrDefault(relation => (string?)relation.Attribute("Id") == id)?.Attribute("Target")?.Value;
        return target is not null && Find(archive, target.StartsWith('/') ? target[1..] : folder + target) is { } part && ZipBook.IsXml(part) ? part : null;
    }

    private static IEnumerable<XElement> Elements(ZipArchiveEntry part, string name)
    {
        using XmlReader xml = XmlReader.Create(part.Open(), Safe);
        return [.. XDocument.Load(xml).Descendants().Where(element => element.Name.LocalName == name)];
    }

    private static ZipArchiveEntry? Find(ZipArchive archive, string path) =>
        archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').Equals(path, StringComparison.OrdinalIgnoreCase));

    private static long? RowOf(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long row) ? row : null;

    /// <summary>The column of a place such as AB12.</summary>
    private static int? ColumnOf(string? place)
    {
        int column = 0;
        foreach (char letter in (place ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(3))
        {
            column = (column * 26) + (letter - 'A') + 1;
        }

        return column == 0 ? null : column - 1;
    }
}
