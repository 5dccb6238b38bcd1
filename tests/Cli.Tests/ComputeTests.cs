using System.Globalization;
using System.Text.Json;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Cli.Tests;

public class ComputeTests
{
    private const string Header =
        "measure,definition,area_type,area,area_name,period_type,period_start,period_end,breakdown,category,numerator,denominator,"
        + "multiplier,value,lower,upper,interval_method,status,note";

    private static readonly int[] Twelve = [.. Enumerable.Range(1, 12)];

    private SmallExtract _files = null!;

    [SetUp]
    public void Write() => _files = new SmallExtract();

    [TearDown]
    public void Delete() => _files.Dispose();

    [Test]
    public void A_figure_is_one_row_with_the_contracts_columns()
    {
        KpiRun run = Compute("--measure", "reoffending.binary", "--period", "quarter", "--from", "2020-01-01", "--to", "2020-03-31");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        string[] cells = run.OutputLines[1].Split(',');
        Assert.That((run.OutputLines.Length, run.OutputLines[0]), Is.EqualTo((2, Header)));
        Assert.That(string.Join(',', cells[..14]), Is.EqualTo("reoffending.binary,moj-2015,SERVICE,S1,Northshire,quarter,2020-01-01,2020-03-31,,,1,2,100,50"));
        Assert.That(cells[14..16].Select(limit => double.Parse(limit, CultureInfo.InvariantCulture)), Is.EqualTo(new[] { 9.4531205734, 90.5468794266 }).Within(1e-9));
        Assert.That(cells[16..], Is.EqualTo(new[] { "wilson", "ok", "" }));
    }

    [Test]
    public void Breakdowns_write_every_code_and_the_total()
    {
        KpiRun run = Compute("--measure", "fte.rate", "--period", "calendar-year", "--from", "2020-01-01", "--to", "2020-12-31", "--by", "sex");
        string[][] rows = [.. run.OutputLines.Skip(1).Select(line => line.Split(','))];
        Assert.That(rows.Select(row => $"{row[9]} {row[10]} {row[11]} {row[17]}"), Is.EqualTo(new[]
        {
            " 2 1000 ok", "FEMALE 1 400 ok", "MALE 1 600 ok", "UNKNOWN 0  no_denominator",
        }));
    }

    [Test]
    public void A_filter_looks_at_the_event_that_counts() =>
        Assert.That(
            Compute("--measure", "fte.rate", "--period", "quarter", "--from", "2020-01-01", "--to", "2020-03-31", "--filter", "gravity_band=5-8;sex=male,female")
                .OutputLines[1].Split(',')[10..12],
            Is.EqualTo(new[] { "1", "1000" }));

    [Test]
    public void As_at_is_the_extracts_end() =>
        Assert.That(
            Compute("--measure", "reoffending.binary", "--period", "quarter", "--from", "2020-01-01", "--to", "2020-03-31", "--as-at", "2020-08-31")
                .OutputLines[1].Split(',')[10..18],
            Is.EqualTo(new[] { "0", "2", "100", "0", "0", "65.76197724933469", "wilson", "immature" }));

    [Test]
    public void A_region_with_a_service_the_extract_does_not_hold_is_left_out() =>
        Assert.That(Compute("--comparators").Output, Does.Not.Contain("REGION"));

    [Test]
    public void A_service_the_extract_says_nothing_of_is_not_supplied()
    {
        string[] row = Compute("--measure", "fte.rate", "--service", "S2", "--period", "calendar-year", "--from", "2020-01-01", "--to", "2020-12-31").OutputLines[1].Split(',');
        Assert.That(row[10..18], Is.EqualTo(new[] { "", "", "100000", "", "", "", "none", "not_supplied" }));
    }

    [Test]
    public void Public_output_hides_small_numbers()
    {
        string[] row = Compute("--measure", "fte.rate", "--period", "calendar-year", "--from", "2020-01-01", "--to", "2020-12-31", "--public").OutputLines[1].Split(',');
        Assert.That(row[10..18], Is.EqualTo(new[] { "", "", "100000", "", "", "", "none", "suppressed" }));
    }

    [Test]
    public void Json_has_the_same_names_with_numbers_and_nulls()
    {
        using JsonDocument json = JsonDocument.Parse(Compute("--measure", "custody.children", "--period", "quarter", "--from", "2020-01-01", "--to", "2020-03-31", "--format", "json").Output);
        JsonElement row = json.RootElement[0];
        Assert.That(row.EnumerateObject().Select(property => property.Name), Is.EqualTo(Header.Split(',')));
        Assert.That(row.GetProperty("numerator").GetInt32(), Is.Zero);
        Assert.That(row.GetProperty("denominator").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public void The_same_input_gives_the_same_bytes()
    {
        string first = Compute("--comparators", "--by", "sex,ethnicity,sex*age_band").Output;
        string second = Compute("--comparators", "--by", "sex,ethnicity,sex*age_band").Output;
        Assert.That(second, Is.EqualTo(first).And.Not.Empty);
    }

    [Test]
    public void Output_to_a_file_leaves_standard_output_empty()
    {
        string file = Path.Combine(_files.Root, "figures.csv");
        KpiRun run = Compute("--out", file);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "")));
        Assert.That(File.ReadAllText(file), Does.StartWith(Header + "\n"));
        Assert.That(Directory.GetFiles(_files.Root), Is.EqualTo(new[] { file }), "nothing unfinished is left");
    }

    [TestCase("kpi1a", "kpi1a.end_suitable,kpi1a.end_unsuitable,kpi1a.start_suitable,kpi1a.start_unsuitable")]
    [TestCase("KPI7C", "kpi7c.open_before,kpi7c.referred")]
    [TestCase("kpi3a,kpi1a.end_suitable,kpi3a", "kpi1a.end_suitable,kpi3a")]
    [TestCase("kpi10e", "kpi10e")]
    public void A_group_stands_for_its_sub_measures_and_an_id_for_itself(string asked, string ids)
    {
        _files.Write("extract/extract.json", "{ \"coverageFrom\": \"2010-01-01\", \"coverageTo\": \"2023-06-30\" }");
        KpiRun run = Compute("--measure", asked, "--period", "quarter", "--from", "2023-04-01");
        Assert.That(run.OutputLines.Skip(1).Select(line => line.Split(',')[0]).Distinct(), Is.EqualTo(ids.Split(',')), run.Error);
    }

    [Test]
    public void All_is_every_measure_and_sub_measure_and_the_default()
    {
        _files.Write("extract/extract.json", "{ \"coverageFrom\": \"2010-01-01\", \"coverageTo\": \"2023-06-30\" }");
        string all = Compute("--measure", "all", "--period", "quarter", "--from", "2023-04-01").Output;
        Assert.That(all.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]).Distinct(),
            Is.EquivalentTo(MeasureCatalogue.WithSubMeasures.Select(measure => measure.Id)));
        Assert.That(Compute("--period", "quarter", "--from", "2023-04-01").Output, Is.EqualTo(all));
    }

    [Test]
    public void A_measure_whose_file_is_not_there_is_not_supplied_and_says_which()
    {
        _files.Write("extract/extract.json", "{ \"coverageFrom\": \"2010-01-01\", \"coverageTo\": \"2023-06-30\" }");
        KpiRun run = Compute("--measure", "kpi8", "--period", "quarter", "--from", "2023-04-01");
        Assert.That((run.ExitCode, run.OutputLines[1]), Is.EqualTo(
            (0, "kpi8,D3,SERVICE,S1,Northshire,quarter,2023-04-01,2023-06-30,,,,,100,,,,none,not_supplied,board_meetings.csv not supplied")));
    }

    [Test]
    public void A_relative_rates_interval_is_of_the_ratios_logarithm()
    {
        // B is of the group, A of the reference: 1 of 400 residents against 1 of 600.
        _files.Write("reference/population.csv", "yotoucode,year,age,count,ethnicity", "S1,2018,14,600,WHITE", "S1,2018,15,400,BLACK");
        string[] row = Compute("--measure", "disparity.rri", "--period", "calendar-year", "--from", "2020-01-01", "--to", "2020-12-31")
            .OutputLines.Single(line => line.Contains(",ethnicity,BLACK,", StringComparison.Ordinal)).Split(',');
        Assert.That(row[10..14], Is.EqualTo(new[] { "1", "400", "1", "1.5" }));
        Assert.That(row[16..18], Is.EqualTo(new[] { "log_ratio", "ok" }));
    }

    [Test]
    public void A_seed_gives_reoffences_per_offender_a_bootstrap_interval_and_the_same_one_again()
    {
        _files.Write("extract/children.csv", ["ypid,yotoucode,dateOfBirth,sex,ethnicity", .. Twelve.Select(i => $"C{i},S1,2004-05-01,1,WHITE")]);
        _files.Write("extract/offences.csv",
            ["ypid,offenceID,offenceDate,yjboffenceCategory,yjbseriousnessScore", .. Twelve.SelectMany(i => new[] { $"C{i},1,2020-01-10,ROBBERY,6", $"C{i},2,2020-06-01,DRUGS,3" })]);
        _files.Write("extract/outcomes.csv",
            ["ypid,offenceID,outcomeDate,legalOutcome", .. Twelve.SelectMany(i => new[] { $"C{i},1,2020-02-10,REFERRAL_ORDER", $"C{i},2,{(i % 3 == 0 ? "2022" : "2020")}-09-01,YOUTH_CAUTION" })]);
        string[] asked = ["--measure", "reoffending.per_offender", "--period", "quarter", "--from", "2020-01-01", "--to", "2020-03-31"];
        Assert.That(Compute(asked).OutputLines[1].Split(',')[10..17], Is.EqualTo(new[] { "8", "12", "1", "0.6666666666666666", "", "", "none" }));
        string[] row = Compute([.. asked, "--bootstrap", "7"]).OutputLines[1].Split(',');
        Assert.That((row[13], row[16]), Is.EqualTo(("0.6666666666666666", "bootstrap")));
        Assert.That(double.Parse(row[14], CultureInfo.InvariantCulture), Is.InRange(0.2, 0.6));
        Assert.That(double.Parse(row[15], CultureInfo.InvariantCulture), Is.InRange(0.7, 1));
        Assert.That(Compute([.. asked, "--bootstrap", "7", "--comparators", "--by", "sex"]).OutputLines, Does.Contain(string.Join(',', row)));
    }

    [TestCase("ORDER_TYPE")]
    [TestCase("Gravity_Score")]
    [TestCase("court_type*Sex")]
    public void Every_dimension_can_be_asked_for_in_any_case(string by)
    {
        KpiRun run = Compute("--measure", "serious_violence.rate", "--period", "calendar-year", "--from", "2020-01-01", "--to", "2020-12-31", "--by", by);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.OutputLines.Skip(1).Select(line => line.Split(',')[8]).Distinct(), Is.EqualTo(new[] { "", by.ToLowerInvariant() }));
    }

    [Test]
    public void A_filter_takes_any_dimension_and_its_codes_in_any_case() =>
        Assert.That(
            Compute("--measure", "serious_violence.rate", "--period", "calendar-year", "--from", "2020-01-01", "--to", "2020-12-31", "--filter", "Order_Type=ro;GRAVITY_SCORE=6").OutputLines[1].Split(',')[10],
            Is.EqualTo("1"));

    [TestCase("--measure", "no.such", "measure")]
    [TestCase("--measure", "kpi1z", "kpi1z")]
    [TestCase("--measure", "remand", "remand")]
    [TestCase("--period", "month", "period")]
    [TestCase("--by", "height", "dimension")]
    [TestCase("--filter", "sex=TALL", "TALL")]
    [TestCase("--filter", "sex", "dimension=CODE")]
    [TestCase("--service", "S9", "S9")]
    [TestCase("--from", "01/04/2020", "yyyy-MM-dd")]
    [TestCase("--format", "yaml", "yaml")]
    [TestCase("--bootstrap", "often", "whole number")]
    [TestCase("--bootstrap", "1.5", "whole number")]
    [TestCase("--bootstrap", "-1", "whole number")]
    [TestCase("--bootstrap", "2147483648", "2147483647")]
    [TestCase("--out", "/no/such/folder/figures.csv", "folder")]
    public void A_bad_argument_is_one_clear_line_and_exit_2(string option, string value, string said)
    {
        KpiRun run = Compute(option, value);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.ErrorLines, Has.Length.EqualTo(1));
        Assert.That(run.Error, Does.Contain(said));
    }

    private KpiRun Compute(params string[] options) => KpiRun.Of(["compute", _files.Extract, "--reference", _files.Reference, .. options]);
}
