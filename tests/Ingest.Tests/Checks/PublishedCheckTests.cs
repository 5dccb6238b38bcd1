using KpiAnalytics.Ingest.Checks;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Checks;

/// <summary>Each check over published.csv.</summary>
[TestFixture]
internal sealed class PublishedCheckTests
{
    private const string Header = "measure,areaType,area,periodStart,periodEnd,numerator,denominator,reoffences,value,source,releaseDate";
    private const string Year = "2022-01-01,2022-12-31";
    private const string Source = "Plan,2024-01-01";

    [TestCase("reoffending.binary,SERVICE,E01,{0},11,10,30,,{1}", "part-above-whole numerator 11")]
    [TestCase("reoffending.binary,SERVICE,E01,{0},10,10,30,,{1}", null)]
    [TestCase("fte.rate,SERVICE,E01,{0},11,10,,,{1}", null, TestName = "A_rate_may_have_more_above_the_line_than_below")]
    [TestCase("reoffending.binary,SERVICE,E01,{0},5,10,4,,{1}", "reoffences-below-reoffenders reoffences 4")]
    [TestCase("reoffending.binary,SERVICE,E01,{0},5,10,5,,{1}", null)]
    [TestCase("reoffending.binary,SERVICE,E01,{0},1,3,,33.3,{1}", null)]
    [TestCase("reoffending.binary,SERVICE,E01,{0},1,3,,33.4,{1}", "rate-unlike-counts value 33.4")]
    [TestCase("reoffending.binary,SERVICE,E01,{0},1,8,,12.5,{1}", null)]
    [TestCase("reoffending.binary,SERVICE,E01,{0},1,8,,13,{1}", null, TestName = "Half_a_unit_is_still_a_rounding")]
    [TestCase("reoffending.binary,SERVICE,E01,{0},1,8,,12,{1}", null, TestName = "And_so_is_half_a_unit_down")]
    public void A_published_row_breaks(string row, string? finding) =>
        Assert.That(Found(string.Format(System.Globalization.CultureInfo.InvariantCulture, row, Year, Source)),
            Is.EqualTo(finding is null ? [] : new[] { "published.csv:2 Warning " + finding }));

    [TestCase("15", null)]
    [TestCase("15.5", "published.csv:4 Warning family-unlike-members numerator 15.5")]
    public void A_family_is_the_mean_of_its_members(string mean, string? finding) =>
        Assert.That(Found(Row("SERVICE,E01", "10"), Row("SERVICE,E02", "20"), Row("FAMILY,E03", mean)), Is.EqualTo(finding is null ? [] : new[] { finding }));

    [TestCase("30", null)]
    [TestCase("31", "published.csv:4 Warning area-unlike-members numerator 31")]
    public void A_region_is_the_sum_of_its_services(string sum, string? finding) =>
        Assert.That(Found(Row("SERVICE,E01", "10"), Row("SERVICE,E02", "20"), Row("REGION,North", sum)), Is.EqualTo(finding is null ? [] : new[] { finding }));

    [Test]
    public void Where_a_member_is_not_printed_nothing_is_held_against_the_family() =>
        Assert.That(Found(Row("SERVICE,E01", "10"), Row("FAMILY,E03", "99"), Row("REGION,North", "99")), Is.Empty);

    private static string Row(string area, string numerator) => $"fte.rate,{area},{Year},{numerator},,,,{Source}";

    private static string[] Found(params string[] rows)
    {
        using SmallReference small = new();
        small.With("families.csv", "yotoucode,memberYotoucode", "E03,E01", "E03,E02")
            .With("services.csv", "yotoucode,name,region,country", "E01,Ash,North,England", "E02,Birch,North,England", "E03,Cedar,South,England")
            .With("published.csv", [Header, .. rows]);
        return [.. FindingText.Lines(DataChecks.OfReference(small.Load()).Listed)];
    }
}
