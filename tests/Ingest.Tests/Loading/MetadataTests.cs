namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>extract.json.</summary>
[TestFixture]
internal sealed class MetadataTests
{
    [TestCase("{}", null)]
    [TestCase("{\"coverageTo\": null}", null)]
    [TestCase("{\"coverageTo\": \"N/A\"}", null)]
    [TestCase("\uFEFF{\"coverageTo\": \"2024-03-31T00:00:00Z\"}", "2024-03-31")]
    public void Missing_members_are_not_stated(string json, string? coverageTo)
    {
        LoadedExtract loaded = Load(json);

        Assert.That(loaded.Extract.CoverageTo?.ToString("yyyy-MM-dd", null), Is.EqualTo(coverageTo));
        Assert.That(loaded.Findings, Is.Empty);
    }

    [TestCase("{")]
    [TestCase("")]
    [TestCase("[]")]
    [TestCase("\"2024-03-31\"")]
    [TestCase("{\"coverageTo\": \"\\ud800\"}", TestName = "Half_a_surrogate_pair_is_an_error")]
    public void A_file_that_is_not_json_is_an_error_and_nothing_is_stated(string json)
    {
        LoadedExtract loaded = Load(json);

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["extract.json: Error unreadable-metadata"]));
        Assert.That((loaded.Extract.CoverageFrom, loaded.Extract.CoverageTo), Is.EqualTo(((DateOnly?)null, (DateOnly?)null)));
    }

    [Test]
    public void A_date_that_cannot_be_read_is_an_error_and_not_stated()
    {
        LoadedExtract loaded = Load("{\"coverageFrom\": \"04/31/2015\", \"coverageTo\": \"2024-03-31\", \"extractedOn\": {\"a\": 1}}");

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([
            "extract.json: Error unreadable-metadata extractedOn {\"a\": 1}", "extract.json: Error unreadable-metadata coverageFrom 04/31/2015",
        ]));
        Assert.That(loaded.Extract.CoverageFrom, Is.Null);
        Assert.That(loaded.Extract.CoverageTo, Is.EqualTo(new DateOnly(2024, 3, 31)));
    }

    [Test]
    public void A_file_of_over_a_megabyte_is_not_read()
    {
        LoadedExtract loaded = Load("{\"supplier\": \"" + new string('x', 1_000_000) + "\"}");

        Assert.That(loaded.Findings.Single().Rule, Is.EqualTo("unreadable-metadata"));
    }

    private static LoadedExtract Load(string json)
    {
        using SmallExtract small = new();
        return small.With("extract.json", json).Load();
    }
}
