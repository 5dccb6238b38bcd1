using KpiAnalytics.SampleData.Tests.Plain;

namespace KpiAnalytics.SampleData.Tests;

/// <summary>Out-of-court programmes that ended in January-June 2022 ended as the plan prints.</summary>
public sealed class OutOfCourtProgrammesTests
{
    private static IReadOnlyList<EndedOrder> HalfYear =>
    [
        .. EndedOrder.All.Value.Where(order => !order.IsCourtOrder && order.End >= new DateOnly(2022, 1, 1) && order.End <= new DateOnly(2022, 6, 30))
            .DistinctBy(order => (order.Ypid, order.Id)),
    ];

    [TestCase("COMPLETED", 91, 75)]
    [TestCase("DECLINED", 88, 88)]
    [TestCase("FURTHER_OUTCOME", 14, 10)]
    [TestCase("OUTSIDE_CONTROL", 18, 18)]
    public void The_conclusions_are_as_many_as_printed(string conclusion, int all, int voluntary)
    {
        IReadOnlyList<EndedOrder> ended = [.. HalfYear.Where(order => order.Programme["conclusion"] == conclusion)];

        Assert.That((ended.Count, ended.Count(order => order.Code.Type == "oocd")), Is.EqualTo((all, voluntary)));
    }

    [Test]
    public void There_are_211_of_which_191_are_voluntary() =>
        Assert.That((HalfYear.Count, HalfYear.Count(order => order.Code.Type == "oocd")), Is.EqualTo((211, 191)));

    [Test]
    public void A_programme_is_successfully_completed_where_its_conclusion_says_so() =>
        Assert.That(
            SampleFile.OfChildren("programmes.csv").Where(row => row["conclusion"].Length > 0 && row.Is("kpi6SuccessfullyCompleted") != (row["conclusion"] == "COMPLETED")),
            Is.Empty);
}
