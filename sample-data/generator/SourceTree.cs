namespace KpiAnalytics.SampleData;

/// <summary>Where the repository is: the nearest folder above the program that holds the solution.</summary>
public static class SourceTree
{
    /// <summary>The sample-data folder of the repository.</summary>
    /// <exception cref="DirectoryNotFoundException">The program does not run inside the repository.</exception>
    public static string SampleData()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KpiAnalytics.sln")))
        {
            folder = folder.Parent;
        }

        return folder is null
            ? throw new DirectoryNotFoundException("The program does not run inside the repository: give an output folder.")
            : Path.Combine(folder.FullName, "sample-data");
    }
}
