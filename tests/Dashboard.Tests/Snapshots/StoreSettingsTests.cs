using KpiAnalytics.Dashboard.Snapshots;
using Microsoft.Extensions.Configuration;

namespace KpiAnalytics.Dashboard.Tests.Snapshots;

public class StoreSettingsTests
{
    [Test]
    public void The_setting_decides_where_the_store_is() =>
        Assert.That(Path("--store", "/data/kpi.db"), Is.EqualTo("/data/kpi.db"));

    [Test]
    public void Without_a_setting_the_store_is_a_full_path_with_its_own_file_name() =>
        Assert.That((System.IO.Path.GetFileName(Path()), System.IO.Path.IsPathFullyQualified(Path())), Is.EqualTo(("kpi-analytics.db", true)));

    private static string Path(params string[] arguments) =>
        StoreSettings.From(new ConfigurationBuilder().AddCommandLine(arguments).Build(), System.IO.Path.GetTempPath()).Path;
}
