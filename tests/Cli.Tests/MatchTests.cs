using System.Text.Json;

namespace KpiAnalytics.Cli.Tests;

/// <summary>kpi match on the sample's police lists.</summary>
public class MatchTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot(), "sample-data", "police");

    [Test]
    public void Bands_passes_and_waterfalls_are_written_without_a_name()
    {
        KpiRun run = KpiRun.Of("match", Folder);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("1,307 the same").And.Contain("36 for review").And.Contain("before any evidence"));
        string[] surnames = [.. File.ReadLines(Path.Combine(Folder, "suspects.csv")).Skip(1).Select(line => line.Split(',')).Where(row => row.Length > 7 && row[7].Length > 4).Select(row => row[7]).Distinct().Take(50)];
        Assert.That(surnames.Where(surname => run.Output.Contains(surname, StringComparison.OrdinalIgnoreCase)), Is.Empty);
    }

    [Test]
    public void The_JSON_says_the_same()
    {
        using JsonDocument json = JsonDocument.Parse(KpiRun.Of("match", Folder, "--format", "json").Output);
        Assert.That(json.RootElement.GetProperty("bands").GetProperty("same").GetInt32(), Is.EqualTo(1307));
        JsonElement pair = json.RootElement.GetProperty("review")[0];
        Assert.That(pair.GetProperty("steps").EnumerateArray().Sum(step => step.GetProperty("weight").GetDouble()), Is.EqualTo(pair.GetProperty("weight").GetDouble()).Within(1e-9));
        Assert.That(json.RootElement.GetProperty("review").GetArrayLength(), Is.EqualTo(36));
    }

    [Test]
    public void Without_the_services_people_nothing_is_matched()
    {
        KpiRun run = KpiRun.Of("match", Path.Combine(Folder, "suspects.csv"));
        Assert.That((run.ExitCode, run.ErrorLines.Length), Is.EqualTo((2, 1)));
        Assert.That(run.Error, Does.Contain("list of people"));
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "sample-data")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No sample-data above the tests.");
    }
}
