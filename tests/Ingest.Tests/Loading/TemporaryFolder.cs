using System.IO.Compression;
using System.Text;

namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>A folder on disk that goes when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kpi-ingest-");

    public string Path => _folder.FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public TemporaryFolder Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllBytes(File(name), bytes);
        return this;
    }

    /// <summary>Zips files under names of their own choice.</summary>
    public string Zip(string name, params IEnumerable<(string Entry, string Text)> files)
    {
        using ZipArchive archive = ZipFile.Open(File(name), ZipArchiveMode.Create);
        foreach ((string entry, string text) in files)
        {
            using Stream stream = archive.CreateEntry(entry).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return File(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
