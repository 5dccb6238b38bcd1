using System.Collections.Immutable;
using System.Text;
using ExcelDataReader;
using KpiAnalytics.Ingest.Sources;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>A workbook of Excel, either format: its sheets in order.</summary>
internal static class ExcelBook
{
    /// <summary>The sheets.</summary>
    /// <exception cref="UnreadableInputException">The workbook is damaged, locked or far too large.</exception>
    public static ImmutableArray<Sheet> Open(SourceFile file, FileKind kind, OpenBook open)
    {
        byte[] bytes = WholeFile.Read(file);
        return Translate(file.Name, () =>
        {
            if (kind == FileKind.Xlsx)
            {
                ZipBook.ExpectModest(file, bytes);
            }

            return SheetsOf(file.Name, bytes, kind, open);
        });
    }

    /// <summary>Turns whatever a damaged workbook makes the library throw into one clear line.</summary>
    /// <exception cref="UnreadableInputException">The work failed.</exception>
    public static T Translate<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ExcelDataReader.Exceptions.InvalidPasswordException fault)
        {
            throw new UnreadableInputException($"{file}: the workbook is locked with a password.", fault);
        }
        catch (Exception fault) when (fault is not (UnreadableInputException or OutOfMemoryException))
        {
            throw new UnreadableInputException($"{file}: the workbook is damaged.", fault);
        }
    }

    private static ImmutableArray<Sheet> SheetsOf(string file, byte[] bytes, FileKind kind, OpenBook open)
    {
        using IExcelDataReader reader = CreateReader(bytes);
        var sheets = ImmutableArray.CreateBuilder<Sheet>();
        do
        {
            int position = sheets.Count;
            SheetLimits.ExpectFew(file, position + 1);
            IExcelDataReader At() => open.At(bytes, position, () => CreateReader(bytes), first: 0, one => one.NextResult());
            IRecordSource Rows() => Translate(file, () => new ExcelRows(file, At(), FailuresOf(bytes, kind, position)));
            sheets.Add(new Sheet(reader.Name, Rows)
            {
                GoOn = line => open.RowsBelow(bytes, position, line, Rows),
                IsHidden = reader.VisibleState != "visible",
            });
        }
        while (reader.NextResult());

        return sheets.DrainToImmutable();
    }

    private static IEnumerable<FailedCell> FailuresOf(byte[] bytes, FileKind kind, int position) =>
        kind == FileKind.Xlsx ? XlsxFailures.Of(bytes, position) : XlsFailures.Of(bytes, position);

    private static IExcelDataReader CreateReader(byte[] bytes)
    {
        // First: the configuration itself asks for this encoding when it is made, and it must be registered by then.
        Encoding fallback = TextEncoding.Windows1252;
        return ExcelReaderFactory.CreateReader(new MemoryStream(bytes, writable: false), new ExcelReaderConfiguration { FallbackEncoding = fallback });
    }
}
