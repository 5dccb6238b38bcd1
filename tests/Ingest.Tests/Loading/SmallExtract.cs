using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>
/// A small extract without a fault: two children, three offences, two outcomes. A test adds or replaces the lines it is about;
/// the header it gives decides the columns.
/// </summary>
internal sealed class SmallExtract : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, List<string>> _files = new()
    {
        ["children.csv"] = ["ypid,yotoucode,dateOfBirth", "C1,E01,2008-05-01", "C2,E01,2007-01-31"],
        ["offences.csv"] =
        [
            "ypid,offenceID,offenceDate,yjboffenceCategory",
            "C1,O1,2023-01-10,ROBBERY", "C1,O2,2023-02-10,DRUGS", "C2,O1,2023-03-10,THEFT_AND_HANDLING",
        ],
        ["outcomes.csv"] =
        [
            "ypid,offenceID,outcomeDate,legalOutcome",
            "C1,O1,2023-04-01,YOUTH_CAUTION", "C2,O1,2023-05-01,REFERRAL_ORDER",
        ],
    };

    /// <summary>Replaces a whole file; the first line is the header.</summary>
    public SmallExtract With(string file, params string[] lines)
    {
        _files[file] = [.. lines];
        return this;
    }

    /// <summary>Adds lines to a file.</summary>
    public SmallExtract Adding(string file, params string[] lines)
    {
        _files[file].AddRange(lines);
        return this;
    }

    public SmallExtract Without(string file)
    {
        _files.Remove(file);
        return this;
    }

    /// <summary>The folder, written by <see cref="Load"/>.</summary>
    public string Path => _folder.Path;

    public IEnumerable<(string Name, string Text)> Texts => _files.Select(file => (file.Key, string.Join("\n", file.Value) + "\n"));

    public LoadedExtract Load(Reference? reference = null, IProgress<LoadProgress>? progress = null)
    {
        foreach ((string name, string text) in Texts)
        {
            _folder.Write(name, text);
        }

        return CaseloadLoader.LoadExtract(_folder.Path, reference, progress);
    }

    public void Dispose() => _folder.Dispose();
}
