namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>A small reference folder without a fault.</summary>
internal sealed class SmallReference : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _files = new()
    {
        ["services.csv"] = "yotoucode,name,region,country\nE01,Ash,North,England\nE02,Birch,North,England\n",
    };

    public SmallReference With(string file, params string[] lines)
    {
        _files[file] = string.Join("\n", lines) + "\n";
        return this;
    }

    public LoadedReference Load()
    {
        foreach ((string name, string text) in _files)
        {
            _folder.Write(name, text);
        }

        return CaseloadLoader.LoadReference(_folder.Path);
    }

    public void Dispose() => _folder.Dispose();
}
