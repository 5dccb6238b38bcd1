using System.Collections.Immutable;
using System.IO.Compression;
using KpiAnalytics.Ingest.Formats;

namespace KpiAnalytics.Ingest.Sources;

/// <summary>Every file that was given, wherever it lies: folders with what is below them, zips with what is in them, zips in zips.</summary>
internal sealed class InboxFiles : IDisposable
{
    private const int DeepestFolder = 5;
    private const int DeepestZip = 3;
    private const int MostFiles = 10_000;

    /// <summary>Bytes of all zips in zips: they are held in memory.</summary>
    private const long MostHeld = 256L << 20;

    private readonly List<SourceFile> _files = [];
    private readonly List<(string File, string Why)> _refused = [];
    private readonly List<IDisposable> _open = [];
    private long _held;

    /// <exception cref="UnreadableInputException">There is no such file or folder.</exception>
    public InboxFiles(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            AddPath(path);
        }
    }

    /// <exception cref="UnreadableInputException">A file is not there.</exception>
    public InboxFiles(IEnumerable<GivenFile> files)
    {
        foreach (GivenFile file in files)
        {
            if (!File.Exists(file.Path))
            {
                throw new UnreadableInputException($"{file.Name}: the file is no longer there.");
            }

            Add(new SourceFile(file.Name, () => File.OpenRead(file.Path)), 0);
        }
    }

    public ImmutableArray<SourceFile> Files => [.. _files];

    /// <summary>Files that cannot be opened, each with a clear reason.</summary>
    public ImmutableArray<(string File, string Why)> Refused => [.. _refused];

    public void Dispose() => _open.ForEach(archive => archive.Dispose());

    private void AddPath(string path)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (Directory.Exists(path))
        {
            InputFault.Translate(name, () => AddFolder(path, "", 0));
        }
        else if (File.Exists(path))
        {
            Add(new SourceFile(name, () => File.OpenRead(path)), 0);
        }
        else
        {
            throw new UnreadableInputException($"{path.ReplaceLineEndings(" ")}: there is no such file or folder.");
        }
    }

    private bool AddFolder(string path, string above, int depth)
    {
        foreach (string file in Directory.GetFiles(path).Order(StringComparer.Ordinal).Where(file => !IsHidden(Path.GetFileName(file))))
        {
            Add(new SourceFile(above + Path.GetFileName(file), () => File.OpenRead(file)), 0);
        }

        foreach (string folder in Directory.GetDirectories(path).Order(StringComparer.Ordinal).Where(folder => depth < DeepestFolder && !IsHidden(Path.GetFileName(folder))))
        {
            AddFolder(folder, $"{above}{Path.GetFileName(folder)}/", depth + 1);
        }

        return true;
    }

    private void Add(SourceFile file, int depth)
    {
        if (_files.Count + _refused.Count >= MostFiles)
        {
            throw new UnreadableInputException("more than 10,000 files are given.");
        }

        try
        {
            if (FileContent.KindOf(file) == FileKind.Zip)
            {
                AddZip(file, depth);
            }
            else
            {
                _files.Add(file);
            }
        }
        catch (UnreadableInputException fault)
        {
            _refused.Add((file.Name, fault.Message));
        }
    }

    private void AddZip(SourceFile file, int depth)
    {
        if (depth >= DeepestZip)
        {
            throw new UnreadableInputException($"{file.Name}: zips lie in zips more than three deep.");
        }

        ZipArchive archive = ZipBook.Open(file, held => _held += held);
        _open.Add(archive);
        UnfoldLimit limit = ZipBook.LimitOf(file);
        limit.Take(file.Name, archive);
        if (_held > MostHeld)
        {
            throw new UnreadableInputException($"{file.Name}: the zips in the zip are larger than 256 MB.");
        }

        foreach (ZipArchiveEntry entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            AddEntry(file with { Within = limit }, entry, depth);
        }
    }

    private void AddEntry(SourceFile file, ZipArchiveEntry entry, int depth)
    {
        string path = entry.FullName.Replace('\\', '/');
        if (path.Length == 0 || path.EndsWith('/') || path.Split('/').Any(IsHidden))
        {
            return;
        }

        Add(new SourceFile($"{file.Name}/{path.TrimStart('/')}", () => new ZipEntryStream(entry)) { Within = file.Within }, depth + 1);
    }

    // macOS adds a folder of its own to every zip; Office a lock file beside every open document.
    private static bool IsHidden(string part) => part.StartsWith('.') || part.StartsWith("~$", StringComparison.Ordinal) || part == "__MACOSX";
}
