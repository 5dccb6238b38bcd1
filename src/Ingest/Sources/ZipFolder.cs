using System.IO.Compression;

namespace KpiAnalytics.Ingest.Sources;

/// <summary>A zip of a folder: its files at the root, or all in one top folder. Entries are read as streams, never unpacked.</summary>
internal static class ZipFolder
{
    /// <summary>An extract has some twenty files.</summary>
    private const int MostEntries = 10_000;

    /// <exception cref="UnreadableInputException">The file is not a zip, is damaged, or unfolds to an absurd size.</exception>
    public static InputSource Open(string name, string path)
    {
        ZipArchive archive = OpenArchive(name, path);
        try
        {
            new UnfoldLimit(new FileInfo(path).Length).Take(name, archive);
            return new InputSource(name, FilesOf(name, archive), archive);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    private static ZipArchive OpenArchive(string name, string path)
    {
        FileStream file = File.OpenRead(path);
        try
        {
            return new ZipArchive(file, ZipArchiveMode.Read);
        }
        catch (InvalidDataException fault)
        {
            file.Dispose();
            throw new UnreadableInputException($"{name}: neither a folder nor a whole zip.", fault);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static List<SourceFile> FilesOf(string name, ZipArchive archive)
    {
        if (archive.Entries.Count > MostEntries)
        {
            throw new UnreadableInputException($"{name}: the zip holds more than 10,000 files.");
        }

        List<(string[] Path, ZipArchiveEntry Entry)> entries = [.. archive.Entries
            .Select(entry => (Path: entry.FullName.Replace('\\', '/').Split('/'), Entry: entry))
            .Where(file => file.Path[^1].Length > 0 && !file.Path.Any(IsHidden))];
        int depth = entries.Exists(file => file.Path.Length == 1) ? 1 : 2;
        bool isOneFolder = depth == 1 || entries.Select(file => file.Path[0]).Distinct(StringComparer.Ordinal).Count() <= 1;
        return isOneFolder
            ? [.. entries.Where(file => file.Path.Length == depth).Select(file => ToFile(file.Path[^1], file.Entry))]
            : throw new UnreadableInputException($"{name}: the zip has no files at its top, and more than one folder.");
    }

    // macOS adds a folder of its own to every zip.
    private static bool IsHidden(string part) => part.StartsWith('.') || part == "__MACOSX";

    private static SourceFile ToFile(string name, ZipArchiveEntry entry) =>
        entry.Length <= GuardedStream.LargestFile
            ? new SourceFile(name, () => new ZipEntryStream(entry))
            : throw new UnreadableInputException($"{name}: the file is larger than 4 GB.");
}
