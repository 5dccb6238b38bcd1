using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>The tables an extract was read from, to be read once more for single rows: nothing of them is held in between.</summary>
public abstract class SourceTables
{
    /// <summary>Nothing can be looked up, as of records that came from no file.</summary>
    public static readonly SourceTables None = new NoTables();

    /// <summary>The tables that are not under the contract's names, each with what it was read as.</summary>
    public virtual ImmutableArray<TableOrigin> Origins => [];

    /// <summary>Findings in the file of records: a supplier's table and header become the file and column they were read as.</summary>
    internal FindingList InRecords(FindingList findings) => new([.. findings.Listed.Select(InRecords)], [.. findings.Unlisted.Select(InRecords)]);

    /// <summary>What checks found in the records, in the names of the tables they were read from: of a whole file that several became, the file's.</summary>
    internal FindingList AsSupplied(FindingList found) => new([.. found.Listed.Select(AsSupplied)], [.. found.Unlisted.Select(AsSupplied)]);

    /// <summary>A column of a file of records, in the names of the table it was read from; as it is where several tables became the file.</summary>
    public (string File, string Column) AsSupplied(string file, string column) =>
        Origins.Where(origin => origin.Target == file).ToArray() is [var only] ? (only.Place, only.HeaderOf(column)) : (file, column);

    /// <summary>The file of records a finding's table was read as; its own name where that is one.</summary>
    public string TargetOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return OriginOf(finding.File, finding.Line)?.Target ?? finding.File;
    }

    /// <summary>The same of findings that are not listed.</summary>
    public string TargetOf(UnlistedFindings unlisted)
    {
        ArgumentNullException.ThrowIfNull(unlisted);
        return OriginOf(unlisted.File, null)?.Target ?? unlisted.File;
    }

    /// <summary>The rows of files of records that are asked for, in the files' order. A file that is not there has none.</summary>
    /// <param name="targets">Names of files of records.</param>
    /// <param name="isWanted">By the table's name, as findings have it, and the line a row begins on.</param>
    /// <exception cref="UnreadableInputException">A file cannot be read, or is gone.</exception>
    internal abstract IEnumerable<SourceRow> Rows(IReadOnlySet<string> targets, Func<string, long, bool> isWanted);

    private Finding InRecords(Finding finding) => OriginOf(finding.File, finding.Line) is { } origin
        ? finding with { File = origin.Target, Column = origin.ColumnOf(finding.Column), Table = finding.File }
        : finding;

    private UnlistedFindings InRecords(UnlistedFindings unlisted) => OriginOf(unlisted.File, null) is { } origin
        ? unlisted with { File = origin.Target, Column = origin.ColumnOf(unlisted.Column) }
        : unlisted;

    // A check tells a record by its table, and a whole file by the name of the records.
    private Finding AsSupplied(Finding found)
    {
        (string file, string column) = found.Line is null ? AsSupplied(found.File, found.Column) : (found.File, HeaderOf(found.File, found.Line, found.Column));
        return found with { File = file, Column = column };
    }

    private UnlistedFindings AsSupplied(UnlistedFindings found)
    {
        (string file, string column) = found.Rows == 0 ? AsSupplied(found.File, found.Column) : (found.File, HeaderOf(found.File, null, found.Column));
        return found with { File = file, Column = column };
    }

    private string HeaderOf(string table, long? line, string column) => OriginOf(table, line)?.HeaderOf(column) ?? column;

    private TableOrigin? OriginOf(string table, long? line) =>
        Origins.LastOrDefault(origin => origin.Place == table && origin.HeaderLine <= line) ?? Origins.FirstOrDefault(origin => origin.Place == table);

    private sealed class NoTables : SourceTables
    {
        internal override IEnumerable<SourceRow> Rows(IReadOnlySet<string> targets, Func<string, long, bool> isWanted) => [];
    }
}
