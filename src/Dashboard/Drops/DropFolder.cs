using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>
/// The drops on disk: a folder each, with its files under numbers and a list of their names. A file that did not arrive whole is not in the
/// list. Any thread may ask.
/// </summary>
internal sealed class DropFolder(DropSettings settings, TimeProvider clock)
{
    private const string ListFile = "drop.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly Lock _lists = new();

    /// <summary>The drops that are there, newest first.</summary>
    public ImmutableArray<Drop> All =>
        Directory.Exists(settings.Folder)
            ? [.. Directory.GetDirectories(settings.Folder).Select(Path.GetFileName).OfType<string>().OrderDescending(StringComparer.Ordinal).Select(Find).OfType<Drop>()]
            : [];

    /// <summary>Begins a drop without files.</summary>
    /// <exception cref="DropRefusedException">The folder cannot be made or used.</exception>
    public Drop Create()
    {
        settings.Prepare();
        lock (_lists)
        {
            int number = 1;
            while (Directory.Exists(FolderOf(Drop.IdAt(clock.GetUtcNow(), number))))
            {
                number++;
            }

            Drop drop = new(Drop.IdAt(clock.GetUtcNow(), number), []);
            Directory.CreateDirectory(FolderOf(drop.Id));
            Write(drop);
            return drop;
        }
    }

    /// <summary>Takes a file into a drop.</summary>
    /// <param name="id">The drop.</param>
    /// <param name="name">The file's own name, as the browser tells it.</param>
    /// <param name="content">Its bytes; no more than <see cref="DropLimits.LargestFile"/> of them.</param>
    /// <param name="cancellation">Ends it; what came so far is removed.</param>
    /// <exception cref="DropRefusedException">The drop is gone.</exception>
    public async Task<Drop> AddAsync(string id, string name, Stream content, CancellationToken cancellation)
    {
        int number = Claim(id);
        string path = PathOf(id, number);
        try
        {
            long bytes;
            await using (FileStream file = File.Create(path))
            {
                await content.CopyToAsync(file, cancellation);
                bytes = file.Length;
            }

            lock (_lists)
            {
                Drop drop = Find(id) ?? throw Gone();
                drop = drop with { Files = drop.Files.Add(new DroppedFile(DroppedFile.NameOf(name, drop.Files.Select(one => one.Name)), number, bytes)) };
                Write(drop);
                return drop;
            }
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>The drop of an id; null where there is none, or the text is no id.</summary>
    public Drop? Find(string id)
    {
        string list = Drop.IsId(id) ? Path.Combine(FolderOf(id), ListFile) : "";
        try
        {
            return list.Length > 0 && File.Exists(list)
                ? new Drop(id, JsonSerializer.Deserialize<ImmutableArray<DroppedFile>>(File.ReadAllText(list), Options))
                : null;
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Every file of the drop lies there in its full size.</summary>
    public bool IsWhole(Drop drop) => drop.Files.All(file => new FileInfo(PathOf(drop.Id, file.Number)) is { Exists: true } there && there.Length == file.Bytes);

    /// <summary>The drop's files as they are read: by their own names.</summary>
    public ImmutableArray<GivenFile> FilesOf(Drop drop) => [.. drop.Files.Select(file => new GivenFile(file.Name, PathOf(drop.Id, file.Number)))];

    /// <summary>Removes a drop with its files.</summary>
    /// <exception cref="DropRefusedException">It cannot be removed.</exception>
    public void Discard(string id)
    {
        try
        {
            if (Drop.IsId(id) && Directory.Exists(FolderOf(id)))
            {
                Directory.Delete(FolderOf(id), recursive: true);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DropRefusedException("The files cannot be removed: another program is using them.", fault);
        }
    }

    // The number is taken by an empty file, so that two files that come at once never share one.
    private int Claim(string id)
    {
        lock (_lists)
        {
            if (Find(id) is null)
            {
                throw Gone();
            }

            int number = 1;
            while (File.Exists(PathOf(id, number)))
            {
                number++;
            }

            File.Create(PathOf(id, number)).Dispose();
            return number;
        }
    }

    private void Write(Drop drop)
    {
        string list = Path.Combine(FolderOf(drop.Id), ListFile);
        File.WriteAllText(list + ".unfinished", JsonSerializer.Serialize(drop.Files, Options));
        File.Move(list + ".unfinished", list, overwrite: true);
    }

    private static DropRefusedException Gone() => new("These files are no longer there: they were discarded.");

    private string FolderOf(string id) => Path.Combine(settings.Folder, id);

    private string PathOf(string id, int number) => Path.Combine(FolderOf(id), number.ToString("0000", CultureInfo.InvariantCulture));
}
