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
        MeasureResult row = RowOf(golden);
        Assert.Multiple(() =>
        {
            Assert.That(row.Numerator, Is.EqualTo(golden.Expected.Numerator), $"numerator: {golden.Why}");
            Assert.That(row.Denominator, Is.EqualTo(golden.Expected.Denominator), $"denominator: {golden.Why}");
            Assert.That(Printed.Of(row.Measure, row.Value), Is.EqualTo(golden.Expected.Value), $"value: {golden.Why}");
            Assert.That(row.Status, Is.EqualTo(golden.Expected.Status), $"status: {golden.Why}");
            Assert.That(row.Notes, Is.EqualTo(golden.Expected.Notes), $"notes: {golden.Why}");
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

    private static IEnumerable<string> Files() => Directory
        .EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file))
        .Where(file => Path.GetDirectoryName(file) is { Length: > 0 })
        .Order(StringComparer.Ordinal);

    private MeasureResult RowOf(GoldenCase golden)
    {
        Measure measure = MeasureCatalogue.Find(golden.Measure)!;
        Period period = Period.Ending(golden.Period.Kind, Quarter.Of(golden.Period.End))!.Value;
        var question = new Question
        {
            Measures = [measure],
            From = period.Start,
            To = period.End,
            PeriodKinds = [period.Kind],
            Breakdowns = golden.Row.Breakdown.Length == 0 ? [] : [Crossed(golden.Row.Breakdown)],
            Filter = new Filter([.. golden.Filter.Select(term => Term(term.Key, term.Value))]),
            Comparators = golden.Row.AreaType != AreaType.Service,
        };
        return Answers.Of(answerer, golden.Records.ToExtract(), golden.Records.ToReference(), golden.AsAt, question)
            .Single(row => row.Area.Type == golden.Row.AreaType && row.Area.Code == golden.Row.Area
                && row.Breakdown == golden.Row.Breakdown && row.Category == golden.Row.Category);
    }

    private static Breakdown Crossed(string id) => new([.. id.Split('*').Select(name => Dimensions.Find(name)!)]);

    private static FilterTerm Term(string name, string[] codes)
    {
        Dimension dimension = Dimensions.Find(name)!;
        return new FilterTerm(dimension, [.. codes.Select(code => dimension.CodeOf(code)!.Value)]);
    }
}
