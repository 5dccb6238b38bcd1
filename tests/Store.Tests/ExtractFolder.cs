using System.IO.Compression;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Store.Tests;

/// <summary>A small extract on disk and a place for a store beside it; both go when the test is over.</summary>
internal sealed class ExtractFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kpi-store-");

    public ExtractFolder()
    {
        Directory.CreateDirectory(Extract);
        Write("children.csv", "ypid,yotoucode,dateOfBirth\nC1,E01,2008-05-01\nC2,E01,2007-01-31\nC3,E01,yesterday\n");
        Write("offences.csv", "ypid,offenceID,offenceDate,yjboffenceCategory\nC1,O1,2023-01-10,ROBBERY\nC2,O1,2023-03-10,ROBERY\n");
        Write("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome,mood\nC1,O1,2023-04-01,YOUTH_CAUTION,\nC2,O1,2023-05-01,REFERRAL_ORDER,\n");
    }

    /// <summary>The extract's own folder.</summary>
    public string Extract => Path.Combine(_folder.FullName, "extract");

    /// <summary>A path beside the extract.</summary>
    public string Beside(string name) => Path.Combine(_folder.FullName, name);

    public string StorePath => Beside("store.db");

    public ExtractFolder Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(Extract, name), text);
        return this;
    }

    /// <summary>Zips the extract, last name first, each name under a prefix.</summary>
    public string Zip(string name, string prefix)
    {
        using ZipArchive archive = ZipFile.Open(Beside(name), ZipArchiveMode.Create);
        foreach (string file in Directory.GetFiles(Extract).OrderDescending(StringComparer.Ordinal))
            archive.CreateEntryFromFile(file, prefix + Path.GetFileName(file));

        return Beside(name);
    }

    public LoadedExtract Load() => CaseloadLoader.LoadExtract(Extract);

    public void Dispose() => _folder.Delete(recursive: true);
}
