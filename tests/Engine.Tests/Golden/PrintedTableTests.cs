using System.Text.Json;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Golden;

/// <summary>The shares and sums that services' plans and scorecards print beside their counts (spec 11.2 to 11.5).</summary>
public sealed class PrintedTableTests
{
    [TestCaseSource(nameof(Shares))]
    public void Counts_give_the_printed_shares(PrintedShares table) =>
        Assert.That(
            table.Above.Select((above, i) => Rounding.HalfAwayFromZero(above * table.Multiplier / table.Below[table.Below.Length == 1 ? 0 : i], table.Decimals)),
            Is.EqualTo(table.Printed));

    [TestCaseSource(nameof(Sums))]
    public void Parts_add_up_to_the_printed_total(PrintedSum sum) => Assert.That(sum.Parts.Sum(), Is.EqualTo(sum.Total));

    private static IEnumerable<TestCaseData> Shares() =>
        Read<PrintedShares>("printed-shares.json").Select(table => new TestCaseData(table).SetArgDisplayNames(table.Id));

    private static IEnumerable<TestCaseData> Sums() =>
        Read<PrintedSum>("printed-sums.json").Select(sum => new TestCaseData(sum).SetArgDisplayNames(sum.Id));

    private static T[] Read<T>(string file) => JsonSerializer.Deserialize<T[]>(
        File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "golden", file)), GoldenCase.Options)!;

    /// <summary>A row or column of a printed table: each count over its own denominator, or all over one.</summary>
    public sealed record PrintedShares(string Id, double[] Above, double[] Below, int Multiplier, int Decimals, string[] Printed);

    /// <summary>Counts, and the total printed under them.</summary>
    public sealed record PrintedSum(string Id, decimal[] Parts, decimal Total);
}
