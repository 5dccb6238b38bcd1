using System.Text.Json;
using KpiAnalytics.Ingest.Csv;

namespace KpiAnalytics.Ingest.Tests.Csv;

/// <summary>The published edge cases of CSV (tests/reference-cases/csv-spectrum).</summary>
[TestFixture]
internal sealed class CsvSpectrumTests
{
    private static readonly string Folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "csv-spectrum");

    private static IEnumerable<string> Names => Directory.GetFiles(Path.Combine(Folder, "csvs"))
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> NamesWithRightJson => Names.Where(name => name != "location_coordinates");

    [Test]
    public void There_are_twelve_of_them()
    {
        Assert.That(Names.Count(), Is.EqualTo(12));
    }

    [TestCaseSource(nameof(NamesWithRightJson))]
    public void Every_file_is_read_as_its_json_says(string name)
    {
        Assert.That(ReadCsv(name), Is.EqualTo(ReadJson(name)));
    }

    [Test]
    public void Bare_quotes_in_an_unquoted_field_are_text()
    {
        // The reference's JSON has another telephone number here, so the row is written out (see the folder's README).
        Assert.That(ReadCsv("location_coordinates").Single(), Is.EqualTo(new Dictionary<string, string>
        {
            ["Contact Phone Number"] = "2095257564",
            ["Location Coordinates"] = "37\uFFFD36'37.8\"N 121\uFFFD2'17.9\"W",
            ["Cities"] = "Modesto",
            ["Counties"] = "Stanislaus",
        }));
    }

    private static List<Dictionary<string, string>> ReadCsv(string name)
    {
        using RecordReader reader = new(name, File.OpenRead(Path.Combine(Folder, "csvs", name + ".csv")));
        reader.Read();
        string[] header = Fields(reader);
        List<Dictionary<string, string>> rows = [];
        while (reader.Read())
        {
            Assert.That(reader.HasBrokenQuoting, Is.False);
            rows.Add(header.Zip(Fields(reader)).ToDictionary(pair => pair.First, pair => pair.Second));
        }

        return rows;
    }

    private static string[] Fields(RecordReader reader) => [.. Enumerable.Range(0, reader.Count).Select(field => reader[field])];

    private static List<Dictionary<string, string>> ReadJson(string name) =>
        JsonSerializer.Deserialize<List<Dictionary<string, string>>>(File.ReadAllText(Path.Combine(Folder, "json", name + ".json")))!;
}
