using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Engine.Tests.Golden;

/// <summary>
/// What a golden case is asked of: its records, or its files, written to a folder and read as an analyst's are. The folder
/// is gone when the case is over.
/// </summary>
internal sealed class GoldenExtract : IDisposable
{
    /// <summary>The files no run goes without, and what they hold where the case does not say.</summary>
    private static readonly Dictionary<string, string[]> RequiredFiles = new()
    {
        ["children.csv"] = ["ypid,yotoucode,dateOfBirth"],
        ["offences.csv"] = ["ypid,offenceID,offenceDate,yjboffenceCategory"],
        ["outcomes.csv"] = ["ypid,offenceID,outcomeDate,legalOutcome"],
    };

    private static readonly Dictionary<string, string[]> OneService = new()
    {
        ["services.csv"] = ["yotoucode,name,region,country", "S1,S1,Region,England"],
    };

    private readonly DirectoryInfo? _folder;

    private GoldenExtract(GoldenRecords records) => (Extract, Reference) = (records.ToExtract(), records.ToReference());

    private GoldenExtract(Dictionary<string, string[]> files, Dictionary<string, string[]> referenceFiles)
    {
        _folder = Directory.CreateTempSubdirectory("golden-");
        LoadedReference reference = CaseloadLoader.LoadReference(Write("reference", OneService, referenceFiles));
        LoadedExtract extract = CaseloadLoader.LoadExtract(Write("extract", RequiredFiles, files), reference.Reference);
        (Extract, Reference) = (extract.Extract, reference.Reference);
        Findings = [.. reference.Findings.Concat(extract.Findings).Select(finding => finding.Rule)];
    }

    public Extract Extract { get; }

    public Reference Reference { get; }

    /// <summary>The rules the files break, in the order found.</summary>
    public ImmutableArray<string> Findings { get; } = [];

    public static GoldenExtract Of(GoldenCase golden) =>
        golden.Files is null ? new GoldenExtract(golden.Records) : new GoldenExtract(golden.Files, golden.ReferenceFiles);

    public void Dispose() => _folder?.Delete(recursive: true);

    private string Write(string name, Dictionary<string, string[]> unlessGiven, Dictionary<string, string[]> given)
    {
        DirectoryInfo folder = _folder!.CreateSubdirectory(name);
        foreach ((string file, string[] lines) in given.Concat(unlessGiven.ExceptBy(given.Keys, each => each.Key)))
        {
            File.WriteAllLines(Path.Combine(folder.FullName, file), lines.SelectMany(Written));
        }

        return folder.FullName;
    }

    /// <summary>A line as it stands; <c>17* B#,S1</c> is seventeen lines, B1 to B17.</summary>
    private static IEnumerable<string> Written(string line)
    {
        int star = line.IndexOf("* ", StringComparison.Ordinal);
        return star > 0 && int.TryParse(line[..star], NumberStyles.None, CultureInfo.InvariantCulture, out int times)
            ? Enumerable.Range(1, times).Select(number => line[(star + 2)..].Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            : [line];
    }
}
