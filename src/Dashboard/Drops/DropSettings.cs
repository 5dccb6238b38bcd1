using KpiAnalytics.Dashboard.Snapshots;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>Where dropped files lie: <c>--files FOLDER</c>, or the folder <c>files</c> beside the store.</summary>
/// <param name="Folder">It need not be there yet.</param>
/// <param name="Repository">The source repository the program runs from: children's records are never put into it. Null = none.</param>
internal sealed record DropSettings(string Folder, string? Repository)
{
    /// <summary>What analysts confirmed, to be read and mended by hand.</summary>
    public string ConfirmationsFile => Path.Combine(Folder, "confirmations.json");

    /// <summary>Which drops are shown.</summary>
    public string ShownFile => Path.Combine(Folder, "shown.json");

    /// <summary>Held while a caseload is replaced.</summary>
    public string LockFile => Path.Combine(Folder, "loading.lock");

    public static DropSettings From(IConfiguration configuration, string contentRoot, StoreSettings store) =>
        new(
            Path.GetFullPath(configuration["files"] ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(store.Path)) ?? contentRoot, "files")),
            RepositoryOf(contentRoot));

    /// <summary>Makes the folder where there is none.</summary>
    /// <exception cref="DropRefusedException">It lies in the repository, or cannot be made.</exception>
    public void Prepare()
    {
        if (Repository is { } repository && (Folder + Path.DirectorySeparatorChar).StartsWith(repository + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new DropRefusedException("Files cannot be taken: the folder for them lies in the source repository. Name another when the dashboard is started (--files FOLDER).");
        }

        try
        {
            Directory.CreateDirectory(Folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DropRefusedException("Files cannot be taken: the folder for them cannot be made. Name another when the dashboard is started (--files FOLDER).", fault);
        }
    }

    private static string? RepositoryOf(string contentRoot)
    {
        for (DirectoryInfo? folder = new(Path.GetFullPath(contentRoot)); folder is not null; folder = folder.Parent)
        {
            // In a linked working tree .git is a file.
            if (Path.Exists(Path.Combine(folder.FullName, ".git")))
            {
                return Path.TrimEndingDirectorySeparator(folder.FullName);
            }
        }

        return null;
    }
}
