using KpiAnalytics.Dashboard.Components.Pages.Data;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Tests.Pages;

/// <summary>What a finding touches, in a cell a reader can take in.</summary>
[TestFixture]
internal sealed class FindingRowTests
{
    [TestCase(0, ExpectedResult = "no measure")]
    [TestCase(3, ExpectedResult = "m0, m1, m2")]
    [TestCase(5, ExpectedResult = "m0, m1, m2 and 2 more")]
    public string Affects(int measures) => Row(Enumerable.Range(0, measures).Select(number => $"m{number}")).Affects;

    [Test]
    public void A_finding_of_all_measures_says_so() =>
        Assert.That(Row(MeasureCatalogue.All.Select(measure => measure.Id)).Affects, Is.EqualTo("every measure"));

    private static FindingRow Row(IEnumerable<string> affects) =>
        new(0, new Finding { File = "offences.csv", Rule = "rule", Level = FindingLevel.Error, Message = "It is so.", Affects = [.. affects] });
}
