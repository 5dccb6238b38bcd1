using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Sources;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Inbox;

/// <summary>Makes an extract of the tables that hold case-level records.</summary>
internal static class ExtractReader
{
    /// <summary>The extract; null where no table holds any of it.</summary>
    /// <param name="loader">Reads the tables.</param>
    /// <param name="load">Takes what is found.</param>
    /// <param name="metadataFile">What the extract says of itself; null where no file does.</param>
    /// <returns>With it the lines its records began on.</returns>
    public static (Extract? Extract, RecordLines Lines) Read(TableLoader loader, LoadContext load, SourceFile? metadataFile)
    {
        ExtractTables tables = new();
        foreach (FileLayout layout in CanonicalLayout.Extract)
        {
            loader.Read(tables.All.Single(table => table.Layout == layout));
        }

        if (!CanonicalLayout.Extract.Any(layout => loader.Has(layout.Name)))
        {
            return (null, RecordLines.None);
        }

        ExtractMetadata metadata = new(null, null);
        if (metadataFile is not null)
        {
            using InputSource source = new(metadataFile.Name, [new SourceFile(CanonicalLayout.MetadataFile, metadataFile.OpenRaw)]);
            metadata = ExtractMetadata.Read(source, load.Findings);
        }

        // Lines of two tables would not tell which.
        RecordLines lines = RecordLines.Of(tables.All.Where(table => loader.TablesOf(table.Layout.Name) == 1));
        return (tables.Take(hasReleases: loader.Has("custody_releases.csv")) with
        {
            NotSupplied = [.. loader.NotSupplied.Where(field => CanonicalLayout.Extract.Any(layout => layout.Name == field.File)), .. NoMetadata(metadataFile)],
            CoverageFrom = metadata.CoverageFrom,
            CoverageTo = metadata.CoverageTo,
        }, lines);
    }

    private static SourceField[] NoMetadata(SourceFile? file) => file is null ? [new SourceField(CanonicalLayout.MetadataFile, "")] : [];
}
