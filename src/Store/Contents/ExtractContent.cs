using System.IO.Compression;

namespace KpiAnalytics.Store.Contents;

/// <summary>
/// The files the loader sees in a folder or zip: not the hidden ones, not those of deeper folders, and in a zip those at its top or in its one
/// top folder. A load has succeeded before, so faults of the shape are not told again here.
/// </summary>
internal sealed class ExtractContent : IDisposable
{
    private readonly ZipArchive? _archive;

    private ExtractContent(IEnumerable<ContentFile> files, ZipArchive? archive = null) =>
        (Files, _archive) = ([.. files], archive);

    public IReadOnlyList<ContentFile> Files { get; }

    public static ExtractContent Open(string path) => Directory.Exists(path) ? OfFolder(path) : OfZip(ZipFile.OpenRead(path));

    public void Dispose() => _archive?.Dispose();

    private static ExtractContent OfFolder(string path) => new(
        Directory.GetFiles(path)
            .Select(file => new ContentFile(Path.GetFileName(file), () => File.OpenRead(file)))
            .Where(file => !IsHidden(file.Name)));

    private static ExtractContent OfZip(ZipArchive archive)
    {
        List<(string[] Path, ZipArchiveEntry Entry)> files = [.. archive.Entries
            .Select(entry => (Path: entry.FullName.Replace('\\', '/').Split('/'), Entry: entry))
            .Where(file => file.Path[^1].Length > 0 && !file.Path.Any(IsHidden))];
        int depth = files.Exists(file => file.Path.Length == 1) ? 1 : 2;
        return new ExtractContent(
            files.Where(file => file.Path.Length == depth).Select(file => new ContentFile(file.Path[^1], file.Entry.Open)),
            archive);
    }

    // macOS adds a folder of its own to every zip.
    private static bool IsHidden(string part) => part.StartsWith('.') || part == "__MACOSX";
}
