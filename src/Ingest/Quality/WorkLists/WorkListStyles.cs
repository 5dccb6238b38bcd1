using DocumentFormat.OpenXml.Spreadsheet;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>The few cell formats of a work-list.</summary>
internal static class WorkListStyles
{
    public const uint Header = 1;

    public const uint Wrapped = 2;

    public static Stylesheet Sheet() => new(
        new Fonts(Font(isBold: false), Font(isBold: true)) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(Format(0, isWrapped: false), Format(1, isWrapped: true), Format(0, isWrapped: true)) { Count = 3 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static Font Font(bool isBold)
    {
        Font font = new();
        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = 11 }, new FontName { Val = "Calibri" });
        return font;
    }

    private static CellFormat Format(uint font, bool isWrapped) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = isWrapped })
    {
        NumberFormatId = 0,
        FontId = font,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyFont = font > 0,
        ApplyAlignment = true,
    };
}
