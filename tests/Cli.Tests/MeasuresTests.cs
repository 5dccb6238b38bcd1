using System.Text.Json;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Cli.Tests;

public class MeasuresTests
{
    [Test]
    public void Every_measure_is_listed_with_what_it_needs()
    {
        using JsonDocument catalogue = JsonDocument.Parse(KpiRun.Of("measures", "--format", "json").Output);
        Assert.That(catalogue.RootElement.EnumerateArray().Select(measure => measure.GetProperty("id").GetString()),
            Is.EqualTo(MeasureCatalogue.WithSubMeasures.Select(measure => measure.Id)));
        Assert.That(catalogue.RootElement.EnumerateArray().Select(measure => measure.GetProperty("needs").GetArrayLength()), Has.All.GreaterThan(0));
    }

    [Test]
    public void A_sub_measure_says_all_a_measure_says()
    {
        using JsonDocument catalogue = JsonDocument.Parse(KpiRun.Of("measures", "--format", "json").Output);
        JsonElement sub = catalogue.RootElement.EnumerateArray().Single(measure => measure.GetProperty("id").GetString() == "kpi1a.end_suitable");
        Assert.That(sub.EnumerateObject().Select(property => property.Name),
            Is.EqualTo(new[] { "id", "name", "unit", "polarity", "rollUp", "definition", "multiplier", "decimals", "needs" }));
        Assert.That((sub.GetProperty("definition").GetString(), sub.GetProperty("rollUp").GetString()), Is.EqualTo(("D3", "ratio")));
    }

    [Test]
    public void The_text_names_every_measure_with_its_roll_up_and_columns()
    {
        string[] lines = KpiRun.Of("measures").OutputLines;
        Assert.That(lines.Where(line => !line.StartsWith(' ')), Is.EqualTo(MeasureCatalogue.WithSubMeasures.Select(measure => measure.Id)));
        Assert.That(lines, Does.Contain("  roll-up     flow").And.Some.Contains("residences.csv (ypid, date, kpi1EndDate"));
    }

    [Test]
    public void The_text_names_unit_polarity_and_definition() =>
        Assert.That(KpiRun.Of("measures").Output, Does.Contain("per 100,000 children aged 10-17").And.Contain("lower").And.Contain("yjb-2024"));

    [TestCase("--help")]
    [TestCase("compute", "--help")]
    [TestCase("validate", "--help")]
    [TestCase("measures", "--help")]
    public void Help_is_exit_0(params string[] args) => Assert.That(KpiRun.Of(args).ExitCode, Is.Zero);

    [TestCase]
    [TestCase("predict")]
    public void No_command_or_an_unknown_one_is_exit_2(params string[] args)
    {
        KpiRun run = KpiRun.Of(args);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.ErrorLines, Has.Length.EqualTo(1));
    }
}
