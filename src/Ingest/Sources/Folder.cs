namespace KpiAnalytics.Ingest.Sources;

/// <summary>A folder on disk: its own files, not those of its subfolders.</summary>
internal static class Folder
{
    public static InputSource Open(string name, string path) => new(name, Directory.GetFiles(path).Select(ToFile));

    private static SourceFile ToFile(string path) => new(Path.GetFileName(path), () => File.OpenRead(path));
}
