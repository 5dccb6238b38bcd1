using KpiAnalytics.Dashboard.Loading;
using Microsoft.Extensions.Configuration;

namespace KpiAnalytics.Dashboard.Tests.Loading;

public class CaseloadSettingsTests
{
    private string _root = "";

    [SetUp]
    public void MakeRepository()
    {
        _root = Directory.CreateTempSubdirectory("settings").FullName;
        Directory.CreateDirectory(Path.Combine(_root, "sample-data"));
        Directory.CreateDirectory(Path.Combine(_root, "src", "Dashboard"));
    }

    [TearDown]
    public void RemoveRepository() => Directory.Delete(_root, recursive: true);

    [Test]
    public void Without_settings_the_sample_data_above_the_content_root_is_loaded() =>
        Assert.That(
            CaseloadSettings.From(Configuration(), Path.Combine(_root, "src", "Dashboard")),
            Is.EqualTo(new CaseloadSettings(Path.Combine(_root, "sample-data", "northamptonshire"), Path.Combine(_root, "sample-data", "reference"))));

    [Test]
    public void Settings_go_before_the_sample_data() =>
        Assert.That(CaseloadSettings.From(Configuration("--extract", "/a", "--reference", "/b"), _root), Is.EqualTo(new CaseloadSettings("/a", "/b")));

    private static IConfiguration Configuration(params string[] arguments) => new ConfigurationBuilder().AddCommandLine(arguments).Build();
}
