using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

public class StudentMeanTests
{
    [TestCase("Area1")]
    [TestCase("Area2")]
    [TestCase("No grouping")]
    public void Means_agree_with_PHEindicatormethods_at_both_levels(string area)
    {
        var expected = ReferenceCases.Rows("Mean__testdata_Mean_results.csv").Single(row => row["area"] == area);
        double[] values = [.. ReferenceCases.Rows("Mean__testdata_Mean.csv")
            .Where(row => area == "No grouping" || row["area"] == area).Select(row => row.Number("values")).OfType<double>()];

        var actual = StudentMean.Of(values);
        Assert.That(actual.Count, Is.EqualTo(expected.Number("value_count")));
        Assert.That(actual.Mean, Is.EqualTo(expected.Number("value") ?? 0).Within(1e-12).Percent);
        Assert.That(actual.StandardDeviation, Is.EqualTo(expected.Number("stdev") ?? 0).Within(1e-10).Percent);
        Assert.That(actual.Interval.Method, Is.EqualTo(IntervalMethod.StudentT));
        actual.Interval.AreLimits(expected.Number("lower95_0cl"), expected.Number("upper95_0cl"), area);
        StudentMean.Of(values, 0.998).Interval.AreLimits(expected.Number("lower99_8cl"), expected.Number("upper99_8cl"), area);
    }

    [Test]
    public void One_value_has_a_mean_and_no_interval() =>
        Assert.That(StudentMean.Of([4.5]), Is.EqualTo(new StudentMean(4.5, null, 1, Interval.None)));

    [Test]
    public void Equal_values_have_no_width()
    {
        var interval = StudentMean.Of([2, 2, 2]).Interval;
        Assert.That(interval, Is.EqualTo(new Interval(2, 2, IntervalMethod.StudentT)));
    }

    [Test]
    public void No_values_and_no_numbers_throw()
    {
        Assert.That(() => StudentMean.Of([]), Throws.ArgumentException);
        Assert.That(() => StudentMean.Of([1, double.NaN]), Throws.ArgumentException);
        Assert.That(() => StudentMean.Of([1, 2], 0.5), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
