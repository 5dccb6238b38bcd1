namespace KpiAnalytics.Engine.Tests.Conventions;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root(), .. parts]);

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "KpiAnalytics.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
