using System.Collections.Frozen;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Sources;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest;

/// <summary>The front door of ingest: files in, typed records and findings out.</summary>
public static class CaseloadLoader
{
    /// <summary>Reads a case-level extract in the canonical layout (contracts/extract-layout.md).</summary>
    /// <param name="path">A folder, or a zip of it.</param>
    /// <param name="reference">Given, services not in services.csv are found; null, they are not checked.</param>
    /// <param name="progress">Told the file now being read and the rows read so far in it.</param>
    /// <exception cref="UnreadableInputException">A required file or column is missing, or the input cannot be read.</exception>
    public static LoadedExtract LoadExtract(string path, Reference? reference = null, IProgress<LoadProgress>? progress = null)
    {
        using InputSource source = InputSource.Open(path);
        LoadContext load = new(progress) { Services = reference is null ? null : CodesOf(reference.Services) };
        FileSet files = new(source, CanonicalLayout.Extract, load);
        ExtractMetadata metadata = ExtractMetadata.Read(source, load.Findings);

        ExtractTables tables = new();
        files.ReadAll(tables.All);
        files.NoteUnknownFiles(CanonicalLayout.MetadataFile);

        RecordLines lines = RecordLines.Of(tables.All);
        Extract extract = tables.Take(hasReleases: files.Has("custody_releases.csv")) with
        {
            NotSupplied = files.Has(CanonicalLayout.MetadataFile)
                ? files.NotSupplied
                : files.NotSupplied.Add(new SourceField(CanonicalLayout.MetadataFile, "")),
            CoverageFrom = metadata.CoverageFrom,
            CoverageTo = metadata.CoverageTo,
        };
        return new LoadedExtract(extract, files.Tallies, load.Findings.All) { Lines = lines, Filled = [.. load.Filled], Sources = new FolderTables(path) };
    }

    /// <summary>Reads the reference folder (or a zip of it).</summary>
    /// <exception cref="UnreadableInputException">services.csv or one of its required columns is missing, or the input cannot be read.</exception>
    public static LoadedReference LoadReference(string path, IProgress<LoadProgress>? progress = null)
    {
        using InputSource source = InputSource.Open(path);
        HashSet<string> codes = new(StringComparer.Ordinal);
        LoadContext load = new(progress) { Services = codes };
        FileSet files = new(source, CanonicalLayout.Reference, load);

        ServiceRecords services = new(codes);
        FamilyMemberRecords families = new();
        PopulationRecords populations = new();
        PublishedRecords published = new(codes);
        RemandPriceRecords prices = new();
        TargetRecords targets = new();
        SchoolHolidayRecords holidays = new();
        RecordTable[] tables = [services, families, populations, published, prices, targets, holidays];
        files.ReadAll(tables);
        files.NoteUnknownFiles();

        Reference reference = new()
        {
            Services = services.Take(),
            FamilyMembers = families.Take(),
            Populations = populations.Take(),
            Published = published.Take(),
            RemandPrices = prices.Take(),
            Targets = targets.Take(),
            SchoolHolidays = holidays.Take(),
            NotSupplied = files.NotSupplied,
        };
        return new LoadedReference(reference, files.Tallies, load.Findings.All) { Lines = RecordLines.Of(tables), Filled = [.. load.Filled] };
    }

    private static FrozenSet<string> CodesOf(IEnumerable<Service> services) =>
        services.Select(service => service.Code).ToFrozenSet(StringComparer.Ordinal);
}
