using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Csv;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>The files of one folder that a layout knows, checked as a whole before the first row is read.</summary>
internal sealed class FileSet
{
    private readonly InputSource _source;
    private readonly ImmutableArray<FileLayout> _layouts;
    private readonly LoadContext _load;
    private readonly List<FileTally> _tallies = [];

    /// <exception cref="UnreadableInputException">A required file or column is missing.</exception>
    public FileSet(InputSource source, ImmutableArray<FileLayout> layouts, LoadContext load)
    {
        (_source, _layouts, _load) = (source, layouts, load);
        ExpectRequiredFiles();
        NotSupplied = [.. layouts.SelectMany(Missing)];
    }

    /// <summary>Optional files that are not there (column empty), and optional columns that files which are there do not have.</summary>
    public ImmutableHashSet<SourceField> NotSupplied { get; }

    /// <summary>What became of each file's rows, in the order read.</summary>
    public ImmutableArray<FileTally> Tallies => [.. _tallies];

    /// <summary>The file was supplied.</summary>
    public bool Has(string file) => _source.Find(file) is not null;

    /// <summary>Reads every supplied file in the layout's order.</summary>
    /// <param name="tables">One for each file of the layout; takes its accepted rows.</param>
    public void ReadAll(IReadOnlyList<RecordTable> tables)
    {
        foreach (FileLayout layout in _layouts)
        {
            Read(tables.Single(table => table.Layout == layout));
        }
    }

    /// <summary>Notes the files the layout does not know.</summary>
    /// <param name="others">Names that are known but are not tables.</param>
    public void NoteUnknownFiles(params IReadOnlyList<string> others)
    {
        IEnumerable<string> known = _layouts.Select(layout => layout.Name).Concat(others);
        foreach (SourceFile file in _source.Files.ExceptBy(known, file => file.Name, StringComparer.OrdinalIgnoreCase))
        {
            _load.Findings.AddOfFile(file.Name, UnknownFileRule.Broken());
        }
    }

    private void Read(RecordTable records)
    {
        if (_source.Find(records.Layout.Name) is { } file)
        {
            using RecordReader reader = new(records.Layout.Name, file.Open());
            _tallies.Add(new TableReader(_load, records).Read(reader));
        }
    }

    private void ExpectRequiredFiles()
    {
        if (_layouts.FirstOrDefault(layout => layout.IsRequired && !Has(layout.Name)) is { } missing)
        {
            throw new UnreadableInputException($"{missing.Name}: the required file is missing.");
        }
    }

    /// <exception cref="UnreadableInputException">The header cannot be read, or a required column is missing.</exception>
    private IEnumerable<SourceField> Missing(FileLayout layout)
    {
        if (_source.Find(layout.Name) is not { } file)
        {
            return [new SourceField(layout.Name, "")];
        }

        using RecordReader reader = new(layout.Name, file.Open());
        return [.. Header.Read(layout, reader).Missing(layout).Select(column => new SourceField(layout.Name, column.Name))];
    }
}
