namespace KpiAnalytics.Reports.Tests.Charts;

/// <summary>The style sheet of the charts, as it stands in the repository.</summary>
internal static class StyleSheet
{
    public static string Read()
    {
        DirectoryInfo root = new(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "KpiAnalytics.sln")))
            root = root.Parent!;
        return File.ReadAllText(Path.Combine(root.FullName, "src/Reports/wwwroot/charts.css"));
    }
}
