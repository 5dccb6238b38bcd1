using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>canonical.json lists only other names for columns; the contract's own names come from the layout in code.</summary>
internal static class CanonicalAliases
{
    public static DataLayout Complete(DataLayout layout)
    {
        ILookup<string, MappedColumn> aliases = layout.Tables.SelectMany(table => table.Columns, (table, column) => (Table: table.Target, Column: column))
            .ToLookup(pair => $"{pair.Table}:{pair.Column.To}", pair => pair.Column);
        return layout with
        {
            Tables = [.. CanonicalLayout.Extract.Concat(CanonicalLayout.Reference).Select(file => Table(file, layout, aliases))],
        };
    }

    private static DataTable Table(FileLayout file, DataLayout layout, ILookup<string, MappedColumn> aliases)
    {
        DataTable? written = layout.Tables.FirstOrDefault(table => table.Target == file.Name);
        return new DataTable
        {
            Target = file.Name,
            Columns = [.. file.Columns.Select(column => Column(column, [.. aliases[$"{file.Name}:{column.Name}"], .. aliases[$"*:{column.Name}"]]))],
            DatedBy = written?.DatedBy ?? "",
        };
    }

    private static MappedColumn Column(Column column, ImmutableArray<MappedColumn> aliases) => new()
    {
        To = column.Name,
        Headers = [column.Name, .. aliases.SelectMany(alias => alias.Headers)],
        Required = column.IsRequired,
        Values = aliases.Select(alias => alias.Values).FirstOrDefault(values => values.Length > 0) ?? "",
    };
}
