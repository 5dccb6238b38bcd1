using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Sources;

/// <summary>The files of an extract or reference folder, wherever they lie. Names are matched ignoring case; hidden files are left out.</summary>
internal sealed class InputSource : IDisposable
{
    private readonly Dictionary<string, SourceFile> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly IDisposable? _archive;

    /// <exception cref="UnreadableInputException">Two names differ in case only, or there is no file at all.</exception>
    public InputSource(string name, IEnumerable<SourceFile> files, IDisposable? archive = null)
    {
        _archive = archive;
        foreach (SourceFile file in files.Where(file => !file.Name.StartsWith('.')))
        {
            if (!_byName.TryAdd(file.Name, file))
            {
                throw new UnreadableInputException($"{name}: {file.Name} is there twice.");
            }
        }

        if (_byName.Count == 0)
        {
            throw new UnreadableInputException($"{name}: there are no files in it.");
        }
    }

    /// <summary>All files, by name.</summary>
    public ImmutableArray<SourceFile> Files => [.. _byName.Values.OrderBy(file => file.Name, StringComparer.Ordinal)];

    /// <summary>Opens a folder, or a zip of it.</summary>
    /// <exception cref="UnreadableInputException">It is neither, or cannot be read.</exception>
    public static InputSource Open(string path)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        name = name.Length == 0 ? path : name;
        if (Directory.Exists(path))
        {
            return InputFault.Translate(name, () => Folder.Open(name, path));
        }

        return File.Exists(path)
            ? InputFault.Translate(name, () => ZipFolder.Open(name, path))
            : throw new UnreadableInputException($"{InOneLine(path)}: there is no such folder or zip.");
    }

    /// <summary>The file of a name, any case; null where there is none.</summary>
    public SourceFile? Find(string name) => _byName.GetValueOrDefault(name);

    public void Dispose() => _archive?.Dispose();

    private static string InOneLine(string path) => path.Length == 0 ? "(no path)" : path.ReplaceLineEndings(" ");
}
