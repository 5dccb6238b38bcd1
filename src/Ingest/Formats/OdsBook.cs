using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>An OpenDocument spreadsheet, the format the government publishes tables in: its sheets in order.</summary>
internal static class OdsBook
{
    /// <exception cref="UnreadableInputException">The spreadsheet is damaged or far too large.</exception>
    public static ImmutableArray<Sheet> Open(SourceFile file)
    {
        byte[] bytes = WholeFile.Read(file);
        using (ZipArchive archive = ZipBook.Open(file.Name, new MemoryStream(bytes, writable: false)))
        {
            ZipBook.ExpectModest(file.Name, archive);
        }

        return Translate(file.Name, () => SheetsOf(file.Name, bytes));
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

    private static ImmutableArray<Sheet> SheetsOf(string file, byte[] bytes)
    {
        using OdsContent content = new(bytes);
        var sheets = ImmutableArray.CreateBuilder<Sheet>();
        while (sheets.Count < SheetLimits.MostSheets && content.ToNextTable())
        {
            int position = sheets.Count;
            sheets.Add(new Sheet(content.TableName, () => Translate(file, () => new OdsRows(file, new OdsContent(bytes), position))));
        }

        return sheets.DrainToImmutable();
    }
}
