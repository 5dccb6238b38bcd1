using System.IO.Compression;
using System.Text;
using KpiAnalytics.Ingest.Tests.Formats;

namespace KpiAnalytics.Ingest.Tests.Inbox;

/// <summary>Files made to do harm, and files harmed on the way: a finding at most, and nothing accepted that was not read.</summary>
internal sealed class HostileFileTests
{
    private const int Seed = 20_240_401;
    private const int HarmedPerLayout = 10;
    private const int HarmedPerFormat = 300;
    private const long MostBytesAllocated = 900_000_000;

    private const string Laughs = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    private static readonly string[][] Children = [["ypid", "yotoucode", "dateOfBirth", "sex"], .. Enumerable.Range(1, 30).Select(i => new[] { $"C{i}", "Y34", $"2008-05-{i:00}", "1" })];

    [Test]
    public void Entities_that_multiply_are_not_expanded() =>
        AssertUnreadable(OdsWriter.Zip(Laughs + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">&c;</office:document-content>"));

    [Test]
    public void Entities_in_a_workbook_are_not_expanded()
    {
        byte[] book = Edit(XlsxWriter.Write(TestBook.OfTexts("S", Children)), "xl/worksheets/sheet1.xml", text => Laughs + text[text.IndexOf("<worksheet", StringComparison.Ordinal)..].Replace("Y34", "&c;", StringComparison.Ordinal));
        AssertUnreadable(book);
    }

    [Test]
    public void A_zip_that_unfolds_to_very_much_is_refused()
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (Stream entry = zip.CreateEntry("big.csv", CompressionLevel.Optimal).Open())
        {
            byte[] line = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("C1,Y34,2008-05-01\n", 60_000)));
            for (int i = 0; i < 100; i++)
            {
                entry.Write(line);
            }
        }

        AssertUnreadable(stream.ToArray());
    }

    [Test]
    public void A_cell_said_to_repeat_a_million_times_is_refused() =>
        AssertUnreadable(OdsWriter.Zip(Ods("<table:table-row><table:table-cell table:number-columns-repeated=\"1000000\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>")));

    [Test]
    public void A_row_said_to_repeat_for_ever_is_refused() =>
        AssertUnreadable(OdsWriter.Zip(Ods("<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell office:value-type=\"string\"><text:p xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">ypid</text:p></table:table-cell><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row><table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>")));

    [Test]
    public void A_million_columns_are_refused() => AssertUnreadable(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a,", 400_000)) + "\n1\n"));

    [Test]
    public void JSON_ten_thousand_deep_is_refused() => AssertUnreadable(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[{\"a\":", 10_000))));

    [Test]
    public void A_workbook_with_a_row_beyond_the_last_is_refused()
    {
        byte[] book = Edit(XlsxWriter.Write(TestBook.OfTexts("S", Children)), "xl/worksheets/sheet1.xml", text => text.Replace("r=\"31\"", "r=\"2000000000\"", StringComparison.Ordinal));
        AssertUnreadable(book);
    }

    [TestCase("csv")]
    [TestCase("xlsx")]
    [TestCase("xls")]
    [TestCase("ods")]
    [TestCase("json")]
    public void Bytes_flipped_cut_or_doubled_never_crash_and_rows_always_add_up(string format)
    {
        byte[] whole = Whole(format);
        Random random = new(Seed);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < HarmedPerFormat; i++)
        {
            using InboxFolder folder = new InboxFolder().With("sent", Mutated(whole, format, random));
            LoadedInbox loaded = folder.Load();
            Assert.That(loaded.Files.Sum(file => file.Accepted), Is.EqualTo(loaded.Extract?.Children.Length ?? 0), $"mutation {i}");
            Assert.That(loaded.Files.All(file => file.Rejected >= 0));
            Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(MostBytesAllocated), $"mutation {i}");
            before = GC.GetAllocatedBytesForCurrentThread();
        }
    }

    [TestCaseSource(typeof(LayoutSamples), nameof(LayoutSamples.Ids))]
    public void A_layout_with_its_bytes_harmed_accepts_no_more_than_it_reads(string id)
    {
        LayoutSample sample = LayoutSamples.Of(id);
        byte[] whole = sample.JsonItem.Length > 0
            ? Encoding.UTF8.GetBytes(sample.ToJson())
            : XlsxWriter.Write(TestBook.OfTexts("Sheet", sample.Titles.Select(title => new[] { title }).Append(sample.Headers).Concat(sample.Rows)));
        Random random = new(Seed);
        for (int i = 0; i < HarmedPerLayout; i++)
        {
            using InboxFolder folder = new InboxFolder().With("sent", Mutated(whole, random));
            Assert.That(folder.Load().Files.All(file => file.Accepted >= 0 && file.Rejected >= 0), $"mutation {i}");
        }
    }

    [TestCaseSource(typeof(LayoutSamples), nameof(LayoutSamples.Ids))]
    public void Columns_in_another_order_and_a_sheet_of_another_name_are_the_same_records(string id)
    {
        LayoutSample sample = LayoutSamples.Of(id);
        if (sample.JsonItem.Length > 0)
        {
            return;
        }

        int[] order = [.. Enumerable.Range(0, sample.Headers.Length).Reverse()];
        IEnumerable<string[]> rows = sample.Rows.Prepend(sample.Headers).Select(row => order.Select(place => row[place]).ToArray());
        using InboxFolder folder = new InboxFolder().WithParents().With("sent", XlsxWriter.Write(TestBook.OfTexts("Renamed by someone", sample.Titles.Select(title => new[] { title }).Concat(rows))));
        if (id.StartsWith("ons-population", StringComparison.Ordinal))
        {
            folder.With("a4.csv", "areaCode,areaName,yotoucode", "E06000061,North Northamptonshire,Y34", "E06000062,West Northamptonshire,Y34");
        }

        Assert.That(folder.Load().Files.Single(file => file.File == "sent, sheet Renamed by someone").Accepted, Is.EqualTo(sample.ExpectedRecords));
    }

    private static byte[] Whole(string format) => format switch
    {
        "csv" => Encoding.UTF8.GetBytes(string.Join("\n", Children.Select(row => string.Join(",", row)))),
        "json" => Encoding.UTF8.GetBytes($"[{string.Join(",", Children.Skip(1).Select(row => $"{{{string.Join(",", Children[0].Zip(row, (name, value) => $"\"{name}\":\"{value}\""))}}}"))}]"),
        _ => FormatTests.Write(TestBook.OfTexts("S", Children), format),
    };

    // Inside a zip most harm is found by the zip's own checksums; every other time the harm is done before zipping.
    private static byte[] Mutated(byte[] whole, string format, Random random) => format switch
    {
        "xlsx" when random.Next(2) == 0 => Edit(whole, "xl/worksheets/sheet1.xml", text => Encoding.Latin1.GetString(Mutated(Encoding.Latin1.GetBytes(text), random))),
        "ods" when random.Next(2) == 0 => Edit(whole, "content.xml", text => Encoding.Latin1.GetString(Mutated(Encoding.Latin1.GetBytes(text), random))),
        _ => Mutated(whole, random),
    };

    private static byte[] Mutated(byte[] whole, Random random)
    {
        byte[] bytes = [.. whole];
        switch (random.Next(3))
        {
            case 0:
                for (int flips = random.Next(1, 12); flips > 0; flips--)
                {
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                }

                return bytes;
            case 1:
                return bytes[..random.Next(bytes.Length)];
            default:
                int from = random.Next(bytes.Length);
                return [.. bytes[..from], .. bytes[random.Next(from)..]];
        }
    }

    private static string Ods(string rows) =>
        $"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:spreadsheet><table:table table:name=\"S\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>";

    private static byte[] Edit(byte[] book, string part, Func<string, string> edit)
    {
        using MemoryStream stream = new();
        stream.Write(book);
        using (ZipArchive zip = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (StreamReader reader = new(zip.GetEntry(part)!.Open()))
            {
                text = reader.ReadToEnd();
            }

            zip.GetEntry(part)!.Delete();
            using Stream entry = zip.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes(edit(text)));
        }

        return stream.ToArray();
    }

    private static void AssertUnreadable(byte[] bytes)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        using InboxFolder folder = new InboxFolder().With("sent", bytes);
        LoadedInbox loaded = folder.Load();
        Assert.That(loaded.Findings.Select(finding => finding.Rule), Is.EqualTo(new[] { "unreadable-file" }));
        Assert.That(loaded.Extract, Is.Null);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(MostBytesAllocated));
    }
}
