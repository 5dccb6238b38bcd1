using System.Text;
using KpiAnalytics.Ingest.Csv;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Tests.Tables;

[TestFixture]
internal sealed class RowBatchesTests
{
    private static readonly FileLayout Layout = CanonicalLayout.Find("services.csv");

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(255)]
    [TestCase(256)]
    [TestCase(257)]
    [TestCase(5_000)]
    public void Every_record_comes_once_and_in_its_order(int records)
    {
        using RecordReader source = Services(Enumerable.Range(0, records).Select(number => $"S{number}"));

        List<string> codes = [.. Batches(source).SelectMany(Codes)];

        Assert.That(codes, Is.EqualTo(Enumerable.Range(0, records).Select(number => $"S{number}")));
    }

    [Test]
    public void Records_of_very_long_fields_are_not_held_by_the_hundred()
    {
        string longest = new('x', 900_000);
        using RecordReader source = Services(Enumerable.Range(0, 40).Select(number => $"{number}{longest}"));

        List<int> sizes = [.. Batches(source).Select(batch => batch.Rows.Length)];

        Assert.That((sizes.Max(), sizes.Sum()), Is.EqualTo((5, 40)));
    }

    [Test]
    public void A_record_that_cannot_be_read_stops_only_what_comes_after_it()
    {
        using RecordReader source = Services(Enumerable.Range(0, 1_000).Select(number => $"S{number}").Append("\"never closed"));
        List<string> codes = [];

        Assert.That(
            () => codes.AddRange(Batches(source).SelectMany(Codes)),
            Throws.TypeOf<UnreadableInputException>().With.Message.Contains("line 1002 has a quote that is never closed"));
        Assert.That(codes, Is.EqualTo(Enumerable.Range(0, codes.Count).Select(number => $"S{number}")));
        Assert.That(codes, Has.Count.EqualTo(768), "the three batches before it");
    }

    private static IEnumerable<RowBatch> Batches(RecordReader source) => new RowBatches(Layout, new RowReader(Layout, null, source), source).Read();

    private static IEnumerable<string> Codes(RowBatch batch) => [.. batch.Rows.ToArray().Select(row => row.Row.Text(Layout.IndexOf("yotoucode")))];

    private static RecordReader Services(IEnumerable<string> codes) =>
        new("services.csv", new MemoryStream(Encoding.UTF8.GetBytes("yotoucode,name,region,country\n" + string.Concat(codes.Select(code => $"{code},A,B,E\n")))));
}
