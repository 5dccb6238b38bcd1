using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Golden;

/// <summary>Every file under tests/golden/&lt;measure&gt;: worked by hand, then asked of the engine and of the oracle.</summary>
[TestFixture(Answerer.Engine)]
[TestFixture(Answerer.Oracle)]
public sealed class GoldenCaseTests(Answerer answerer)
{
    private static readonly string Folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "golden");

    [TestCaseSource(nameof(Files))]
    public void The_worked_answer_is_given(string file)
    {
        GoldenCase golden = GoldenCase.Read(Path.Combine(Folder, file));
        using GoldenExtract extract = GoldenExtract.Of(golden);
        Assert.That(extract.Findings, Is.EqualTo(golden.Findings), "findings");
        Assert.Multiple(() =>
        {
            foreach (GoldenFurtherRow asked in golden.Rows)
            {
                Check(golden, asked, RowOf(golden, extract, asked));
            }
        });
    }

    [Test]
    public void Every_measure_has_at_least_four_cases()
    {
        ILookup<string, string> cases = Files().ToLookup(file => Path.GetDirectoryName(file) ?? "");
        Assert.That(
            MeasureCatalogue.All.Select(measure => (measure.Id, cases[measure.Id].Count())),
            Has.All.Matches<(string Id, int Count)>(cell => cell.Count >= 4));
    }

    [TestCaseSource(nameof(Headlines))]
    public void Every_sub_measure_has_a_row_in_its_headlines_folder(string id)
    {
        IEnumerable<string> asked = Files().Where(file => Path.GetDirectoryName(file) == id)
            .SelectMany(file => GoldenCase.Read(Path.Combine(Folder, file)).Rows).Select(row => row.Measure);
        Assert.That(MeasureCatalogue.Find(id)!.SubMeasures.Select(measure => measure.Id).Except(asked), Is.Empty);
    }

    internal static IEnumerable<string> Files() => Directory
        .EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file))
        .Where(file => Path.GetDirectoryName(file) is { Length: > 0 })
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Headlines() => MeasureCatalogue.All.Where(measure => !measure.SubMeasures.IsEmpty).Select(measure => measure.Id);

    private static void Check(GoldenCase golden, GoldenFurtherRow asked, MeasureResult? row)
    {
        string place = $"of {asked.Measure} {asked.Row.Category}: {golden.Why}";
        if (asked.Expected is not { } expected)
        {
            Assert.That(row, Is.Null, $"row {place}");
            return;
        }

        Assert.That(row, Is.Not.Null, $"row {place}");
        Assert.That(row?.Numerator, Is.EqualTo(expected.Numerator), $"numerator {place}");
        Assert.That(row?.Denominator, Is.EqualTo(expected.Denominator), $"denominator {place}");
        Assert.That(row is null ? null : Printed.Of(row.Measure, row.Value), Is.EqualTo(expected.Value), $"value {place}");
        Assert.That(row?.Status, Is.EqualTo(expected.Status), $"status {place}");
        Assert.That(row?.Notes, expected.NoteContains.Length > 0 ? Has.Some.Contains(expected.NoteContains) : Is.EqualTo(expected.Notes), $"notes {place}");
    }

    private MeasureResult? RowOf(GoldenCase golden, GoldenExtract extract, GoldenFurtherRow asked)
    {
        GoldenPeriod ending = asked.Period ?? golden.Period;
        Period period = Period.Ending(ending.Kind, Quarter.Of(ending.End))!.Value;
        var question = new Question
        {
            Measures = [MeasureCatalogue.Find(asked.Measure)!],
            From = period.Start,
            To = period.End,
            PeriodKinds = [period.Kind],
            Breakdowns = asked.Row.Breakdown.Length == 0 ? [] : [Crossed(asked.Row.Breakdown)],
            Filter = new Filter([.. golden.Filter.Select(term => Term(term.Key, term.Value))]),
            Comparators = asked.Row.AreaType != AreaType.Service,
        };
        return Answers.Of(answerer, extract.Extract, extract.Reference, golden.AsAt, question)
            .SingleOrDefault(row => row.Area.Type == asked.Row.AreaType && row.Area.Code == asked.Row.Area
                && row.Breakdown == asked.Row.Breakdown && row.Category == asked.Row.Category);
    }

    private static Breakdown Crossed(string id) => new([.. id.Split('*').Select(name => Dimensions.Find(name)!)]);

    private static FilterTerm Term(string name, string[] codes)
    {
        Dimension dimension = Dimensions.Find(name)!;
        return new FilterTerm(dimension, [.. codes.Select(code => dimension.CodeOf(code)!.Value)]);
    }
}
