using System.Collections.Immutable;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>The tables an extract was read from, to be read once more for single rows: nothing of them is held in between.</summary>
public abstract class SourceTables
{
    /// <summary>Nothing can be looked up, as of records that came from no file.</summary>
    public static readonly SourceTables None = new NoTables();

    /// <summary>The tables that are not under the contract's names, each with what it was read as.</summary>
    public virtual ImmutableArray<TableOrigin> Origins => [];

    /// <summary>A finding's place in the file of records: a supplier's table and header become the file and column they were read as.</summary>
    public Finding InRecords(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        (string file, string column) = InRecords(finding.File, finding.Column);
        return finding with { File = file, Column = column };
    }

    /// <summary>The same of all that was found.</summary>
    internal FindingList InRecords(FindingList findings) => findings.Renamed(InRecords);

    /// <summary>A column of a file of records, in the names of the table it was read from; as it is where several tables became the file.</summary>
    public (string File, string Column) AsSupplied(string file, string column) =>
        Origins.Where(origin => origin.Target == file).ToArray() is [var only] ? (only.Place, only.HeaderOf(column)) : (file, column);

    /// <summary>The files of an extract's records that several tables were read as: of these a line does not tell one record.</summary>
    public ImmutableArray<string> SharedFiles =>
    [
        .. Origins.Where(origin => CanonicalLayout.Extract.Any(layout => layout.Name == origin.Target)).CountBy(origin => origin.Target)
            .Where(target => target.Value > 1).Select(target => target.Key).Order(StringComparer.Ordinal),
    ];

    /// <summary>The file of records a table was read as; its own name where that is one.</summary>
    public string TargetOf(string file) => OriginOf(file)?.Target ?? file;

    /// <summary>The rows of files of records that are asked for, in the files' order. A file that is not there has none.</summary>
    /// <param name="targets">Names of files of records.</param>
    /// <param name="isWanted">By the table's name, as findings have it, and the line a row begins on.</param>
    /// <exception cref="UnreadableInputException">A file cannot be read, or is gone.</exception>
    internal abstract IEnumerable<SourceRow> Rows(IReadOnlySet<string> targets, Func<string, long, bool> isWanted);

    private (string File, string Column) InRecords(string file, string column) =>
        OriginOf(file) is { } origin ? (origin.Target, origin.ColumnOf(column)) : (file, column);

    private TableOrigin? OriginOf(string file) => Origins.FirstOrDefault(origin => origin.Place == file);

    private sealed class NoTables : SourceTables
    {
        internal override IEnumerable<SourceRow> Rows(IReadOnlySet<string> targets, Func<string, long, bool> isWanted) => [];
    }
}
