using System.Globalization;
using System.IO.Compression;
using System.Xml;
using KpiAnalytics.Ingest.Fields;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>content.xml of a spreadsheet, read forward: tables, rows, cells.</summary>
internal sealed class OdsContent : IDisposable
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /// <summary>A spreadsheet is some ten elements deep; a part that is millions deep is made to fill the memory.</summary>
    private const int Deepest = 256;

    private readonly ZipArchive _archive;
    private readonly XmlReader _xml;
    private int _tableDepth = int.MaxValue;

    public OdsContent(byte[] bytes)
    {
        _archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        ZipArchiveEntry content = _archive.GetEntry("content.xml") ?? throw new InvalidDataException("There is no content.xml.");
        _xml = XmlReader.Create(content.Open(), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    public string TableName { get; private set; } = "";

    public int RowsRepeated { get; private set; }

    public bool IsRowHidden { get; private set; }

    /// <summary>Goes to the next table, past what is left of this one. A table in a cell is that cell's text.</summary>
    public bool ToNextTable()
    {
        while (Read())
        {
            if (IsStart("table") && _xml.Depth <= _tableDepth)
            {
                _tableDepth = _xml.Depth;
                TableName = _xml.GetAttribute("name", Table) ?? "";
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the next row of the table; false at its end.</summary>
    public bool ToNextRow()
    {
        while (Read())
        {
            if (IsStart("table-row"))
            {
                RowsRepeated = Repeated("number-rows-repeated");
                IsRowHidden = _xml.GetAttribute("visibility", Table) is "collapse" or "filter";
                return true;
            }

            if (_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "table" && _xml.NamespaceURI == Table)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The cells of the row now open, blank ones at its end left out.</summary>
    public void ReadCells(List<string> cells)
    {
        cells.Clear();
        if (_xml.IsEmptyElement)
        {
            return;
        }

        int blanks = 0;
        int depth = _xml.Depth;
        while (Read() && _xml.Depth > depth)
        {
            if (!IsStart("table-cell") && !IsStart("covered-table-cell"))
            {
                continue;
            }

            int repeated = Repeated("number-columns-repeated");
            string text = ReadCell();
            if (text.Length == 0)
            {
                // Never more than a row can have: a hostile one says a million a thousand times.
                blanks = Math.Min(blanks + repeated, SheetLimits.MostColumns);
            }
            else if (cells.Count + (long)blanks + repeated > SheetLimits.MostColumns || text.Length > SheetLimits.LongestCell)
            {
                throw new UnreadableInputException("the sheet is larger than a spreadsheet allows.");
            }
            else
            {
                cells.AddRange(Enumerable.Repeat("", blanks));
                cells.AddRange(Enumerable.Repeat(text, repeated));
                blanks = 0;
            }
        }
    }

    public void Dispose()
    {
        _xml.Dispose();
        _archive.Dispose();
    }

    private bool Read()
    {
        bool isMore = _xml.Read();
        return _xml.Depth <= Deepest ? isMore : throw new UnreadableInputException("the spreadsheet is nested deeper than any is.");
    }

    private bool IsStart(string name) => _xml.NodeType == XmlNodeType.Element && _xml.LocalName == name && _xml.NamespaceURI == Table;

    private int Repeated(string attribute) =>
        int.TryParse(_xml.GetAttribute(attribute, Table), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? Math.Clamp(count, 1, SheetLimits.MostRows) : 1;

    // What a cell means stands in its attributes; its paragraphs are what is shown.
    private string ReadCell()
    {
        string? value = _xml.GetAttribute("value", Office);
        string text = _xml.GetAttribute("value-type", Office) switch
        {
            "float" or "currency" => value ?? "",
            "percentage" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double share) ? CellText.Number(share, isPercentage: true) : "",
            "date" => _xml.GetAttribute("date-value", Office) ?? "",
            "boolean" => _xml.GetAttribute("boolean-value", Office) ?? "",
            _ => "",
        };
        string shown = ShownText();
        // A failed formula has a value too: 0, or what it was before.
        return text.Length > 0 && !FailedFormula.Is(shown) ? text : shown;
    }

    private string ShownText()
    {
        if (_xml.IsEmptyElement)
        {
            return "";
        }

        System.Text.StringBuilder text = new();
        int depth = _xml.Depth;
        int paragraphs = 0;
        while (Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "p" && paragraphs++ > 0)
            {
                text.Append(' ');
            }
            else if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName is "s" or "tab" or "line-break")
            {
                text.Append(' ');
            }
            else if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                text.Append(_xml.Value);
            }

            if (text.Length > SheetLimits.LongestCell)
            {
                throw new UnreadableInputException("a cell is longer than a spreadsheet allows.");
            }
        }

        return text.ToString().Trim().Length == 0 ? "" : text.ToString();
    }
}
