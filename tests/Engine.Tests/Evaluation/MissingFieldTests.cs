using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tests.Golden;
using KpiAnalytics.Engine.Tests.Oracle;

namespace KpiAnalytics.Engine.Tests.Evaluation;

/// <summary>A measure whose fields are absent says which file and column it lacks: no nought stands for what nobody supplied.</summary>
[TestFixture(Answerer.Engine)]
[TestFixture(Answerer.Oracle)]
public sealed class MissingFieldTests(Answerer answerer)
{
    private static readonly string[] SettledByLayout = ["children.csv", "offences.csv", "outcomes.csv", "custody_releases.csv"];

    private static readonly RandomCaseload Caseload = RandomCaseload.From(7, Era.Later);

    [TestCaseSource(nameof(Measures))]
    public void Every_field_a_measure_lacks_is_named(string id)
    {
        Measure measure = MeasureCatalogue.Find(id)!;
        Assert.Multiple(() =>
        {
            foreach (SourceField need in measure.Needs.Where(need => !SettledByLayout.Contains(need.File)).Concat(measure.Requires))
            {
                MeasureResult[] counted = Rows(measure, need);
                Assert.That(counted, Is.Not.Empty);
                Assert.That(counted.Where(row => !row.Notes.Any(note => note.Contains($"{need}", StringComparison.Ordinal))), Is.Empty, $"{need}");
            }
        });
    }

    [TestCase("sentenced.profile", "ethnicity", "children.csv:ethnicity")]
    [TestCase("kpi3c", "ethnicity", "children.csv:ethnicity")]
    [TestCase("custody.sentences", "court_type", "outcomes.csv:courtType")]
    [TestCase("knife.offences", "gravity_band", "offences.csv:yjbseriousnessScore")]
    public void Categories_that_nothing_tells_say_so_and_the_total_does_not(string id, string breakdown, string field)
    {
        string[] name = field.Split(':');
        ILookup<bool, MeasureResult> rows = Rows(MeasureCatalogue.Find(id)!, new SourceField(name[0], name[1])).ToLookup(row => row.Breakdown == breakdown);
        Assert.That(rows[true].Select(row => row.Notes.Contains($"{field} not supplied")).Distinct(), Is.EqualTo(new[] { true }));
        Assert.That(rows[false].Select(row => row.Notes.Contains($"{field} not supplied")).Distinct(), Is.EqualTo(new[] { false }));
    }

    [Test]
    public void The_older_gender_column_tells_sex_too()
    {
        Measure profile = MeasureCatalogue.Find("sentenced.profile")!;
        Assert.That(Rows(profile, new SourceField("children.csv", "sex")).SelectMany(row => row.Notes), Has.None.Contains("sex"));
        Assert.That(Rows(profile, new SourceField("children.csv", "sex"), new SourceField("children.csv", "gender")).Count(row => row.Notes.Contains("children.csv:sex not supplied")), Is.GreaterThan(1));
    }

    private static IEnumerable<string> Measures() => MeasureCatalogue.WithSubMeasures.Select(measure => measure.Id);

    private MeasureResult[] Rows(Measure measure, params SourceField[] missing)
    {
        Extract extract = Caseload.Extract with { TemplateFigures = [], NotSupplied = [.. missing] };
        var question = new Question { Measures = [measure], From = new DateOnly(2024, 4, 1), To = new DateOnly(2025, 3, 31), PeriodKinds = [PeriodKind.FinancialYear] };
        return [.. Answers.Of(answerer, extract, Caseload.Reference with { Published = [] }, Caseload.AsAt, question).Where(row => row.Status != ResultStatus.NotSupplied || !row.Notes.Contains("no records of this service in the extract"))];
    }
}
