using System.Collections.Immutable;
using System.Xml;
using KpiAnalytics.Ingest.Sources;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>An OpenDocument spreadsheet, the format the government publishes tables in: its sheets in order.</summary>
internal static class OdsBook
{
    /// <exception cref="UnreadableInputException">The spreadsheet is damaged or far too large.</exception>
    public static ImmutableArray<Sheet> Open(SourceFile file, OpenBook open)
    {
        byte[] bytes = WholeFile.Read(file);
        return Translate(file.Name, () =>
        {
            ZipBook.ExpectModest(file, bytes);
            return SheetsOf(file.Name, bytes, open);
        });
    }

    /// <summary>Turns faults of the zip and its XML into one clear line.</summary>
    /// <exception cref="UnreadableInputException">The work failed.</exception>
    public static T Translate<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException or IOException or ArgumentException or FormatException)
        {
            throw new UnreadableInputException($"{file}: the spreadsheet is damaged.", fault);
        }
    }

    private static ImmutableArray<Sheet> SheetsOf(string file, byte[] bytes, OpenBook open)
    {
        using OdsContent content = new(bytes);
        var sheets = ImmutableArray.CreateBuilder<Sheet>();
        while (content.ToNextTable())
        {
            int position = sheets.Count;
            SheetLimits.ExpectFew(file, position + 1);
            IRecordSource Rows() => Translate(file, () => new OdsRows(file, open.At(bytes, position, () => new OdsContent(bytes), first: -1, one => one.ToNextTable())));
            sheets.Add(new Sheet(content.TableName, Rows) { GoOn = line => open.RowsBelow(bytes, position, line, Rows) });
        }

        return sheets.DrainToImmutable();
    }
}
