namespace KpiAnalytics.Dashboard.Snapshots;

/// <summary>Where the store is: <c>--store</c>, or a file in the folder the system keeps for this user's program data.</summary>
/// <param name="Path">A SQLite file; it need not be there yet.</param>
internal sealed record StoreSettings(string Path)
{
    private const string FileName = "kpi-analytics.db";

    public static StoreSettings From(IConfiguration configuration, string contentRoot) =>
        new(configuration["store"] ?? System.IO.Path.Combine(DefaultFolder(contentRoot), FileName));

    // A service's account may have no home, and then no such folder.
    private static string DefaultFolder(string contentRoot) =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder
            ? System.IO.Path.Combine(folder, "KpiAnalytics")
            : System.IO.Path.Combine(contentRoot, "App_Data");
}
