using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Golden;

/// <summary>
/// The last column of the Summary Ethnic Disparity table (golden G-12): over-represented, with a cohort large enough to say
/// so, is a difference whose whole interval lies above nought.
/// </summary>
[TestFixture(Answerer.Engine)]
[TestFixture(Answerer.Oracle)]
public sealed class PrintedDisparityTests(Answerer answerer)
{
    private const string Table = "disparity.share_difference/printed-g12.json";

    [TestCase("ASIAN", false)]
    [TestCase("BLACK", false)]
    [TestCase("MIXED", true)]
    [TestCase("OTHER", false)]
    [TestCase("", false)]
    [TestCase("WHITE", false)]
    public void Over_representation_is_told_as_printed(string category, bool printed) =>
        Assert.That(RowOf(category).Interval.Lower > 0, Is.EqualTo(printed));

    private MeasureResult RowOf(string category)
    {
        GoldenCase golden = GoldenCase.Read(Path.Combine(TestContext.CurrentContext.TestDirectory, "golden", Table));
        using GoldenExtract extract = GoldenExtract.Of(golden);
        Period year = Period.Ending(golden.Period.Kind, Quarter.Of(golden.Period.End))!.Value;
        var question = new Question { Measures = [MeasureCatalogue.Find(golden.Measure)!], From = year.Start, To = year.End, PeriodKinds = [year.Kind] };
        return Answers.Of(answerer, extract.Extract, extract.Reference, golden.AsAt, question).Single(row => row.Category == category);
    }
}
