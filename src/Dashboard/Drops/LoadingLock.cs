namespace KpiAnalytics.Dashboard.Drops;

/// <summary>Held by whoever replaces the caseload, in this program or another that shares the folder; let go when disposed, or when the program ends.</summary>
internal sealed class LoadingLock : IDisposable
{
    private readonly FileStream _file;

    private LoadingLock(FileStream file) => _file = file;

    /// <summary>Takes the lock; null where somebody else holds it.</summary>
    public static LoadingLock? TryTake(string path)
    {
        try
        {
            return new LoadingLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
