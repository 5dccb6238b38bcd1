using KpiAnalytics.Engine.Kernels;

namespace KpiAnalytics.Engine.Tests.Kernels;

[TestFixture]
internal sealed class FollowUpTests
{
    [TestCase(9, ExpectedResult = 0, TestName = "Committed before the index day does not count")]
    [TestCase(10, ExpectedResult = 0, TestName = "Committed on the index day does not count")]
    [TestCase(11, ExpectedResult = 1, TestName = "Committed the day after counts")]
    [TestCase(20, ExpectedResult = 1, TestName = "Committed on the last day counts")]
    [TestCase(21, ExpectedResult = 0, TestName = "Committed a day late does not count")]
    public int The_window_of_commission(int committed) => FollowUp.Count([committed], [25], after: 10, until: 20, provenBy: 30);

    [TestCase(30, ExpectedResult = 1, TestName = "Proven on the last day counts")]
    [TestCase(31, ExpectedResult = 0, TestName = "Proven a day late does not count")]
    [TestCase(int.MaxValue, ExpectedResult = 0, TestName = "Never proven does not count")]
    public int The_window_of_proof(int proven) => FollowUp.Count([15], [proven], after: 10, until: 20, provenBy: 30);

    [Test]
    public void Counts_equal_a_plain_loop_on_random_careers()
    {
        var random = new Random(19_680_315);
        for (int trial = 0; trial < 2_000; trial++)
        {
            int[] committed = [.. Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(40)).Order()];
            int[] proven = Array.ConvertAll(committed, day => day + random.Next(30));
            int after = random.Next(40), until = after + random.Next(20), provenBy = until + random.Next(10);
            int expected = committed.Zip(proven).Count(offence => offence.First > after && offence.First <= until && offence.Second <= provenBy);
            Assert.That(FollowUp.Count(committed, proven, after, until, provenBy), Is.EqualTo(expected), $"trial {trial}");
        }
    }
}
