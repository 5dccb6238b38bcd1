using System.Collections.Immutable;
using KpiAnalytics.Engine;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Ingest;
using PreparedCaseload = KpiAnalytics.Engine.Cohorts.Caseload;

namespace KpiAnalytics.SampleData.Tests;

/// <summary>From the files to the figures: what the service printed comes out of the records, to the last printed digit.</summary>
public class FromFilesToFiguresTests
{
    private static readonly Lazy<PreparedCaseload> Sample = new(() =>
    {
        LoadedReference reference = CaseloadLoader.LoadReference(Path.Combine(SourceTree.SampleData(), "reference"));
        return PreparedCaseload.Build(CaseloadLoader.LoadExtract(Path.Combine(SourceTree.SampleData(), "northamptonshire"), reference.Reference).Extract, reference.Reference);
    });

    [TestCaseSource(typeof(PrintedFigures), nameof(PrintedFigures.All))]
    public void The_records_come_out_at_the_printed_figure(PrintedFigure printed)
    {
        MeasureResult result = Answer(MeasureCatalogue.Find(printed.Measure)!, printed)[0];
        Assert.That((result.Numerator, result.Denominator), Is.EqualTo(((double?)printed.Numerator, (double?)printed.Denominator)));
        Assert.That(Rounding.HalfAwayFromZero(result.Value!.Value, printed.Decimals), Is.EqualTo(printed.Expected));
        Assert.That(result.Status, Is.EqualTo(ResultStatus.Ok));
    }

    [TestCase("2016-04-01", "2017-03-31", AreaType.Family, "37.4", "3.55", "1.33")]
    [TestCase("2016-04-01", "2017-03-31", AreaType.Region, "39.4", "3.81", "1.50")]
    [TestCase("2016-04-01", "2017-03-31", AreaType.National, "40.9", "3.91", "1.60")]
    [TestCase("2017-04-01", "2018-03-31", AreaType.Family, "36.3", "3.93", "1.43")]
    [TestCase("2017-04-01", "2018-03-31", AreaType.Region, "36.9", "4.03", "1.49")]
    [TestCase("2017-04-01", "2018-03-31", AreaType.National, "38.2", "4.06", "1.55")]
    public void The_printed_comparators_stand_beside_it(string start, string end, AreaType area, params string[] expected)
    {
        string[] ids = ["reoffending.binary", "reoffending.frequency", "reoffending.per_offender"];
        PrintedFigure period = new("", PeriodKind.FinancialYear, Day(start), Day(end), 0, 0, "", 0);
        foreach ((string id, string value) in ids.Zip(expected))
        {
            Measure measure = MeasureCatalogue.Find(id)!;
            Assert.That(
                Answer(measure, period).Where(result => result.Area.Type == area && result.Notes.Any(note => note.EndsWith("(printed)", StringComparison.Ordinal)))
                    .Select(result => Rounding.HalfAwayFromZero(result.Value!.Value, measure.Decimals)),
                Does.Contain(value), id);
        }
    }

    private static ImmutableArray<MeasureResult> Answer(Measure measure, PrintedFigure printed) => KpiEngine.Answer(Sample.Value, new Question
    {
        Measures = [measure],
        PeriodKinds = [printed.Kind],
        From = printed.Start,
        To = printed.End,
        Comparators = true,
    });

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
