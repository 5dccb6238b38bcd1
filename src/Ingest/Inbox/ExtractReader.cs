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
    /// <returns>With it the tables its records were read from and the lines they began on.</returns>
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

        RecordLines lines = RecordLines.Of(tables.All);
        Extract extract = tables.Take(hasReleases: loader.Has("custody_releases.csv")) with
        {
            NotSupplied = [.. loader.NotSupplied.Where(field => CanonicalLayout.Extract.Any(layout => layout.Name == field.File)), .. NoMetadata(metadataFile)],
            CoverageFrom = metadata.CoverageFrom,
            CoverageTo = metadata.CoverageTo,
        };
        return (HoldsReturnsAlone(loader) ? CoveringItsReturns(extract) : extract, lines);
    }

    /// <summary>The tables are quarterly returns and no case-level records at all, which is an extract of its own kind.</summary>
    public static bool HoldsReturnsAlone(TableLoader loader) =>
        CanonicalLayout.Extract.Where(layout => loader.Has(layout.Name)).Select(layout => layout.Name).SequenceEqual([CanonicalLayout.ReturnsFile]);

    // A return states the quarter it is for; there is no event that would.
    private static Extract CoveringItsReturns(Extract extract) => extract.TemplateFigures.IsEmpty ? extract : extract with
    {
        CoverageFrom = extract.CoverageFrom ?? extract.TemplateFigures.Min(figure => figure.Quarter).FirstDay,
        CoverageTo = extract.CoverageTo ?? extract.TemplateFigures.Max(figure => figure.Quarter).LastDay,
    };

    private static SourceField[] NoMetadata(SourceFile? file) => file is null ? [new SourceField(CanonicalLayout.MetadataFile, "")] : [];
}
