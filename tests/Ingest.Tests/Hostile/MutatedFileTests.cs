using System.Text;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Tests.Csv;
using KpiAnalytics.Ingest.Tests.Formats;
using KpiAnalytics.Ingest.Tests.Inbox;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>
/// Over two thousand files harmed at random, of every format and layout: never a crash, nothing accepted that the rules forbid,
/// every row accepted or rejected. The project file holds the whole test run to a gigabyte of memory.
/// </summary>
internal sealed class MutatedFileTests
{
    private const int Seed = 20_240_401;
    private const int HarmedPerFormat = 200;
    private const int HarmedPerLayout = 9;

    [Test]
    public void The_tests_have_less_than_a_gigabyte() => Assert.That(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes, Is.LessThanOrEqualTo(1_000_000_000));

    [Test]
    public void There_are_two_thousand_files() =>
        Assert.That((8 * HarmedPerFormat) + (LayoutSamples.Ids.Count() * (HarmedPerLayout + Harm.TableKinds)), Is.GreaterThanOrEqualTo(2000));

    [TestCase("csv")]
    [TestCase("xlsx")]
    [TestCase("xls")]
    [TestCase("ods")]
    [TestCase("json")]
    [TestCase("xlsx in UTF-16")]
    [TestCase("ods in UTF-16")]
    [TestCase("wide csv")]
    public void A_format(string format)
    {
        byte[] whole = Whole(format);
        Random random = new(Seed);
        for (int i = 0; i < HarmedPerFormat; i++)
        {
            byte[] harmed = random.Next(2) == 0 && PartOf(format) is { } part ? Harm.Part(whole, part, random) : Harm.Bytes(whole, random);
            using InboxFolder folder = new InboxFolder().With("sent", harmed);
            Assert.That(AcceptedRecords.Broken(folder.Load()), Is.Empty, $"mutation {i}");
        }
    }

    [TestCaseSource(typeof(LayoutSamples), nameof(LayoutSamples.Ids))]
    public void The_bytes_of_a_layout(string id)
    {
        byte[] whole = Encoding.UTF8.GetBytes(TextOf(LayoutSamples.Of(id)));
        Random random = new(Seed);
        for (int i = 0; i < HarmedPerLayout; i++)
        {
            using InboxFolder folder = new InboxFolder().WithParents().With("sent", Harm.Bytes(whole, random));
            Assert.That(AcceptedRecords.Broken(folder.Load()), Is.Empty, $"mutation {i}");
        }
    }

    [TestCaseSource(typeof(LayoutSamples), nameof(LayoutSamples.Ids))]
    public void The_table_of_a_layout(string id)
    {
        Random random = new(Seed);
        for (int kind = 0; kind < Harm.TableKinds; kind++)
        {
            LayoutSample harmed = Harm.Table(LayoutSamples.Of(id), kind, random);
            using InboxFolder folder = new InboxFolder().WithParents().With("sent", Encoding.UTF8.GetBytes(TextOf(harmed)));
            LoadedInbox loaded = folder.Load();

            AssertHolds(id, harmed, loaded, $"harm {kind}");
        }
    }

    [TestCaseSource(typeof(LayoutSamples), nameof(LayoutSamples.Ids))]
    public void Every_value_nobody_expects_in_every_column_of_a_layout(string id)
    {
        LayoutSample sample = LayoutSamples.Of(id);
        string[][] rows = [.. sample.Headers.SelectMany((_, place) => Harm.Values.Select(value => With(sample.Rows[^1], place, value)))];
        LayoutSample harmed = sample with { Rows = [.. sample.Rows, .. rows] };
        using InboxFolder folder = new InboxFolder().WithParents().With("sent", Encoding.UTF8.GetBytes(TextOf(harmed)));
        AssertHolds(id, harmed, folder.Load(), "values");
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

        LoadedInbox loaded = folder.Load();
        Assert.That(loaded.Files.Single(file => file.File == "sent, sheet Renamed by someone").Accepted, Is.EqualTo(sample.ExpectedRecords));
        Assert.That(AcceptedRecords.Broken(loaded), Is.Empty);
    }

    private static string[] With(string[] row, int place, string value)
    {
        string[] cells = [.. row];
        cells[place] = value;
        return cells;
    }

    private static void AssertHolds(string id, LayoutSample sent, LoadedInbox loaded, string harm)
    {
        Assert.That(AcceptedRecords.Broken(loaded), Is.Empty, harm);
        DataTable table = LayoutLibrary.Find(id)!.Table;
        bool isRowForRow = table.Sheet.Length == 0 && table.Figures.IsEmpty && table.Unpivot is null && table.Keep.IsEmpty && table.Sum.Length == 0 && table.Columns.All(column => column.As != ValueForm.Measure);
        foreach (FileTally tally in loaded.Files.Where(file => isRowForRow && file.File == "sent"))
        {
            Assert.That(tally.Read, Is.EqualTo(PlainCsv.Read(TextOf(sent)).Count - sent.Titles.Length - 1), harm);
        }
    }

    private static string TextOf(LayoutSample sample) => sample.JsonItem.Length > 0 ? sample.ToJson() : string.Join('\n', sample.ToCsv());

    private static string? PartOf(string format) => format[..3] switch { "xls" when format != "xls" => BookParts.Sheet, "ods" => "content.xml", _ => null };

    private static byte[] Whole(string format) => format switch
    {
        "csv" => Encoding.UTF8.GetBytes(string.Join("\n", BookParts.Children.Select(row => string.Join(",", row)))),
        "xlsx in UTF-16" => BookParts.In(Encoding.Unicode, Whole("xlsx"), BookParts.Sheet),
        "ods in UTF-16" => BookParts.In(Encoding.BigEndianUnicode, Whole("ods"), "content.xml"),
        // No date in any row: each is a fault of ten thousand letters.
        "wide csv" => Encoding.UTF8.GetBytes(string.Join("\n", BookParts.Children.Select((row, i) => $"{row[0]},{row[1]},{(i == 0 ? row[2] : "31/02/2008")},{row[3]},{new string('n', i == 0 ? 1 : 10_000)}"))),
        "json" => Encoding.UTF8.GetBytes($"[{string.Join(",", BookParts.Children.Skip(1).Select(row => $"{{{string.Join(",", BookParts.Children[0].Zip(row, (name, value) => $"\"{name}\":\"{value}\""))}}}"))}]"),
        _ => FormatTests.Write(TestBook.OfTexts("S", BookParts.Children), format),
    };
}
