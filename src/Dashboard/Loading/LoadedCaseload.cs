using System.Collections.Immutable;
using KpiAnalytics.Engine;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Quality;

namespace KpiAnalytics.Dashboard.Loading;

/// <summary>An extract and its reference folder, read and prepared.</summary>
internal sealed class LoadedCaseload : ILoadedCaseload
{
    private readonly LoadedExtract _read;
    private readonly LoadedExtract? _previous;

    private LoadedCaseload(LoadedReference reference, LoadedExtract extract, LoadedExtract? previous)
    {
        (_read, _previous) = (extract, previous);
        Reference = reference;
        Caseload = Caseload.Build(extract.Extract, reference.Reference);
        Quality = QualityReport.Of(extract, reference, previous, Caseload);
        Loaded = extract with { AllFindings = Quality.ExtractFindings };
        Services = [.. ServicesOf(extract.Extract, reference.Reference)];
        Coverage = [.. QuarterCoverage.Of(extract.Extract)];
    }

    /// <summary>The extract alone, with its own files and findings, those of the checks among them.</summary>
    public LoadedExtract Loaded { get; }

    /// <summary>The reference alone, with its own files and findings.</summary>
    public LoadedReference Reference { get; }

    public Caseload Caseload { get; }

    public ImmutableArray<AreaName> Services { get; }

    public DateOnly? Start => Caseload.Extract.Start;

    public DateOnly End => Caseload.End;

    public QualityReport Quality { get; }

    public ImmutableArray<FileTally> Files => Quality.Files;

    public FindingList Findings => Quality.AllFindings;

    public ImmutableArray<QuarterCoverage> Coverage { get; }

    public ImmutableArray<PublishedFigure> Published => Caseload.Reference.Published;

    /// <summary>Reads the folders, prepares the caseload and runs every check. Slow: seconds for a national extract.</summary>
    /// <exception cref="UnreadableInputException">A required file or column is missing, or the input cannot be read.</exception>
    public static LoadedCaseload Load(CaseloadSettings settings, IProgress<LoadProgress> progress)
    {
        LoadedReference reference = CaseloadLoader.LoadReference(settings.Reference, progress);
        LoadedExtract extract = CaseloadLoader.LoadExtract(settings.Extract, reference.Reference, progress);
        LoadedExtract? previous = settings.Previous is { } before ? CaseloadLoader.LoadExtract(before, reference.Reference, progress) : null;
        return new LoadedCaseload(reference, extract, previous);
    }

    /// <summary>Prepares an extract that does not lie in one folder. Slow: seconds for a national extract.</summary>
    public static LoadedCaseload Of(LoadedReference reference, LoadedExtract extract) => new(reference, extract, null);

    /// <summary>The same extract over another reference, every check run anew.</summary>
    public LoadedCaseload Over(LoadedReference reference) => new(reference, _read, _previous);

    public ImmutableArray<MeasureResult> Answer(Question question) => KpiEngine.Answer(Caseload, question);

    private static IEnumerable<AreaName> ServicesOf(Extract extract, Reference reference)
    {
        // The last of several spans of one code carries its newest name.
        Dictionary<string, string> names = [];
        foreach (Service service in reference.Services)
            names[service.Code] = service.Name;

        // Where there are no children, the services that sent returns are what there is to show.
        IEnumerable<string> named = extract.Children.IsEmpty ? extract.TemplateFigures.Select(figure => figure.Service) : extract.Children.Select(child => child.Service);
        return named.CountBy(service => service)
            .OrderByDescending(service => service.Value)
            .ThenBy(service => service.Key, StringComparer.Ordinal)
            .Select(service => new AreaName(service.Key, names.GetValueOrDefault(service.Key, service.Key)));
    }
}
