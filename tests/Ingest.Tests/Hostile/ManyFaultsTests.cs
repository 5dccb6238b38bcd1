using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Quality.Effects;
using KpiAnalytics.Ingest.Quality.WorkLists;
using KpiAnalytics.Ingest.Tests.Loading;
using KpiAnalytics.Ingest.Tests.Quality;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>A file whose every row has four faults: all are counted, some are listed, and what hangs on all of them says that it does not know.</summary>
internal sealed class ManyFaultsTests
{
    private const int Rows = 300_000;

    /// <summary>Held of all findings: all 1,200,001 would take three hundred megabytes.</summary>
    private const long MostBytes = 150_000_000;

    private const string More = "290,000 more of this rule are counted but not listed.";

    private SmallExtract _small = null!;
    private LoadedExtract _loaded = null!;

    [OneTimeSetUp]
    public void Load()
    {
        // C1's education cannot be read either: one fault, listed.
        _small = KpiTwoExtract.Write((file, lines) => file switch
        {
            "offences.csv" => [lines[0] + ",yjbseriousnessScore,ageAtArrestOrOffence", .. lines[1..], .. Enumerable.Range(0, Rows).Select(i => $"C1,X{i},31/02/2022,PIRACY,9,x")],
            "ete_statuses.csv" => [.. lines.Select(line => line.Replace("C1,2022-01-01,,,SUITABLE", "C1,2022-01-01,,,GOOD", StringComparison.Ordinal))],
            _ => lines,
        });
        _loaded = _small.Load();
    }

    [OneTimeTearDown]
    public void Delete() => _small.Dispose();

    [Test]
    public void Every_fault_is_counted_and_every_row_rejected()
    {
        Assert.That(_loaded.AllFindings.ByRule().Select(rule => (rule.Rule, rule.Findings.Listed.Length, rule.Findings.Count)), Is.EquivalentTo(new[]
        {
            ("unreadable-date", 10_000, 300_000L), ("unknown-code", 10_001, 300_001L), ("gravity-range", 10_000, 300_000L), ("unreadable-number", 10_000, 300_000L),
        }));
        Assert.That(_loaded.AllFindings.CountOf(FindingLevel.Error), Is.EqualTo(600_000));
        Assert.That(_loaded.Files.Single(file => file.File == "offences.csv"), Is.EqualTo(new FileTally("offences.csv", Rows + 10, 10)));
    }

    [Test]
    public void What_is_held_of_them_is_bounded()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        LoadedExtract again = _small.Load();
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(again);
        Assert.That(held, Is.LessThan(MostBytes));
    }

    [Test]
    public void No_effect_is_worked_out_from_a_part_of_them()
    {
        FaultEffect[] effects = [.. KpiTwoExtract.Report(_loaded).EffectsIn("E01")];

        Assert.That(effects.Select(effect => (effect.Column, effect.Rows)), Is.EquivalentTo(new[]
        {
            ("offenceDate", 300_000L), ("yjboffenceCategory", 300_000L), ("yjbseriousnessScore", 300_000L), ("ageAtArrestOrOffence", 300_000L), ("suitability", 1L),
        }));
        Assert.That(effects, Has.All.Matches<FaultEffect>(effect => !effect!.IsListed && effect.Measures.IsEmpty && !effect.NotBounded.IsEmpty));
        Assert.That(EffectText.Sentence(effects.Single(effect => effect.Column == "suitability")),
            Does.StartWith("This row can move kpi2").And.EndsWith("; how far is not worked out, because not every finding is listed."));
    }

    [Test]
    public void The_work_list_says_how_many_more_there_are()
    {
        WorkListRow[] rows = [.. QualityReport.Of(_loaded).WorkList()];

        Assert.That(rows, Has.Length.EqualTo(40_001 + 4));
        Assert.That(rows.Where(row => row.Line.Length == 0).Select(row => (row.Team, row.Rule, row.Column, row.Message)), Is.EqualTo(new[]
        {
            ("No team", "unreadable-date", "offenceDate", More), ("No team", "unreadable-number", "ageAtArrestOrOffence", More),
            ("No team", "gravity-range", "yjbseriousnessScore", More), ("No team", "unknown-code", "yjboffenceCategory", More),
        }));
    }
}
