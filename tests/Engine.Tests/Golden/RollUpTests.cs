using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Golden;

/// <summary>How quarters make a year, as each measure says it (spec 11.5): flows are added, ratios computed again from added counts, children counted again.</summary>
[TestFixture(Answerer.Engine)]
[TestFixture(Answerer.Oracle)]
public sealed class RollUpTests(Answerer answerer)
{
    private static readonly string Folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "golden");

    /// <summary>The printed periods, the mean of which is not the longer period that was printed.</summary>
    [TestCase("row 1402, July to September", new[] { 37.20, 41.91, 39.70 }, 2, "39.60", "39.56")]
    [TestCase("row 1402, two quarters", new[] { 28.23, 39.56 }, 2, "33.90", "33.37")]
    [TestCase("row 1351, two quarters", new[] { 51.7, 73.1 }, 1, "62.4", "61.7")]
    [TestCase("row 1347, two quarters", new[] { 100.0, 89.0 }, 0, "95", "93")]
    public void A_ratio_of_a_longer_period_is_no_mean(string row, double[] parts, int decimals, string mean, string printed)
    {
        Assert.That(Rounding.HalfAwayFromZero(parts.Average(), decimals), Is.EqualTo(mean), row);
        Assert.That(printed, Is.Not.EqualTo(mean), row);
    }

    [TestCaseSource(nameof(Files))]
    public void Quarters_make_the_year_as_the_measure_says(string file)
    {
        GoldenCase golden = GoldenCase.Read(Path.Combine(Folder, file));
        Measure measure = MeasureCatalogue.Find(golden.Measure)!;
        using GoldenExtract extract = GoldenExtract.Of(golden);
        Quarter last = Quarter.Of(golden.Period.End);
        foreach (Quarter end in Enumerable.Range(0, 4).Select(later => last + later))
        {
            Period year = Period.Ending(PeriodKind.Rolling12, end)!.Value;
            var question = new Question { Measures = [measure], From = year.Start, To = year.End, PeriodKinds = [PeriodKind.Rolling12, PeriodKind.Quarter] };
            Check(measure, Answers.Of(answerer, extract.Extract, extract.Reference, golden.AsAt, question));
        }
    }

    private static void Check(Measure measure, ImmutableArray<MeasureResult> rows)
    {
        foreach (IGrouping<(string, string, string), MeasureResult> cell in rows.GroupBy(row => (row.Area.Code, row.Breakdown, row.Category)))
        {
            MeasureResult? year = cell.SingleOrDefault(row => row.Period.Kind == PeriodKind.Rolling12);
            MeasureResult[] quarters = [.. cell.Where(row => row.Period.Kind == PeriodKind.Quarter)];
            if (year?.Numerator is { } whole && quarters.All(quarter => quarter.Numerator is not null))
            {
                CheckNumerator(measure, whole, [.. quarters.Select(quarter => quarter.Numerator!.Value)]);
                CheckDenominator(measure, year, quarters);
            }
        }
    }

    private static void CheckNumerator(Measure measure, double year, double[] quarters)
    {
        if (measure.RollUp is RollUp.Flow or RollUp.Ratio)
        {
            Assert.That(year, Is.EqualTo(quarters.Sum()).Within(1e-9), measure.Id);
        }
        else if (measure.Kind != MeasureKind.Concentration)
        {
            // A child of two quarters is one child of the year.
            Assert.That(year, Is.InRange(quarters.Max(), quarters.Sum()), measure.Id);
        }
    }

    private static void CheckDenominator(Measure measure, MeasureResult year, MeasureResult[] quarters)
    {
        if (measure.RollUp == RollUp.Ratio && measure.Below.Unit != TallyUnit.Population)
        {
            Assert.That(year.Denominator, Is.EqualTo(quarters.Sum(quarter => quarter.Denominator)), measure.Id);
        }
    }

    private static IEnumerable<string> Files() => GoldenCaseTests.Files();
}
