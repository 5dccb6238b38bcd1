using System.Collections.Immutable;
using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Sources;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Inbox;

/// <summary>Suppliers' files, recognised anew as they were when they were loaded.</summary>
/// <param name="open">Opens the files.</param>
/// <param name="confirmations">What was confirmed when they were loaded.</param>
/// <param name="origins">What each table was read as then.</param>
internal sealed class InboxTables(Func<InboxFiles> open, Confirmations confirmations, ImmutableArray<TableOrigin> origins) : SourceTables
{
    public override ImmutableArray<TableOrigin> Origins => origins;

    internal override IEnumerable<SourceRow> Rows(IReadOnlySet<string> targets, Func<string, long, bool> isWanted)
    {
        using InboxFiles files = open();
        foreach (TableInFile table in new FoundTables(files, confirmations, new FindingLog()).Tables.Where(table => targets.Contains(table.ReadableTarget)))
        {
            TableOrigin origin = table.Origin!;
            using IRecordSource rows = table.Table.Sheet.OpenAbove(table.Table.HeaderLine);
            while (rows.Read() && rows.Line <= table.Table.LastLine)
            {
                if (rows.Line > table.Table.HeaderLine && isWanted(table.Place, rows.Line))
                {
                    yield return new SourceRow(table.Place, rows.Line, table.Recognition!.Match.Headers, [.. Enumerable.Range(0, rows.Count).Select(field => rows[field])]) { Origin = origin };
                }
            }
        }
    }
}
