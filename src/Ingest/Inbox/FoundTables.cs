using System.Collections.Immutable;
using KpiAnalytics.Ingest.Formats;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Sources;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Inbox;

/// <summary>Opens every file, finds the tables in it and what each is; what cannot be read is a finding, and the other files are read on.</summary>
internal sealed class FoundTables
{
    private readonly Recogniser _recogniser;
    private readonly KnownHeaders _known;
    private readonly FindingLog _findings;
    private readonly OpenBook _book = new();
    private readonly List<TableInFile> _tables = [];

    public FoundTables(InboxFiles files, Confirmations confirmations, FindingLog findings)
    {
        (_recogniser, _known, _findings) = (new Recogniser(confirmations), new KnownHeaders(confirmations), findings);
        foreach ((string file, string why) in files.Refused)
        {
            findings.AddOfFile(file, UnreadableFileRule.Broken(why));
        }

        foreach (SourceFile file in files.Files)
        {
            Add(file);
        }
    }

    public ImmutableArray<TableInFile> Tables => [.. _tables];

    /// <summary>What the extract says of itself; null where no file does.</summary>
    public SourceFile? Metadata { get; private set; }

    private void Add(SourceFile file)
    {
        try
        {
            ImmutableArray<Sheet> sheets = SheetsOf(file);
            int before = _tables.Count;
            bool areReadable = true;
            foreach (Sheet sheet in sheets)
            {
                areReadable &= AddSheet(file, sheet);
            }

            if (_tables.Count == before && areReadable && Metadata != file)
            {
                _findings.AddOfFile(file.Name, UnknownLayoutRule.BrokenFile());
            }
        }
        catch (UnreadableInputException fault)
        {
            _findings.AddOfFile(file.Name, UnreadableFileRule.Broken(fault.Message));
        }
    }

    private ImmutableArray<Sheet> SheetsOf(SourceFile file)
    {
        FileKind kind = FileContent.KindOf(file);
        switch (kind)
        {
            case FileKind.DelimitedText:
                return [DelimitedText.Open(file)];
            case FileKind.Xlsx or FileKind.Xls:
                return ExcelBook.Open(file, kind, _book);
            case FileKind.Ods:
                return OdsBook.Open(file, _book);
            case FileKind.Json when MetadataFile.Is(file):
                Metadata ??= file;
                return [];
            case FileKind.Json:
                return JsonBook.Open(file, note => _findings.AddOfFile(file.Name, ReadingNoteRule.Broken(note)));
            default:
                return [];
        }
    }

    // A damaged sheet leaves the others of its workbook readable.
    private bool AddSheet(SourceFile file, Sheet sheet)
    {
        try
        {
            foreach (FoundTable table in TableFinder.Find(sheet, _known))
            {
                _tables.Add(new TableInFile(file.Name, table, _recogniser.Recognise(table, file.Name)));
            }

            return true;
        }
        catch (UnreadableInputException fault)
        {
            _book.Close();
            _findings.AddOfFile(TableInFile.PlaceOf(file.Name, sheet.Name), UnreadableFileRule.Broken(fault.Message));
            return false;
        }
    }
}
