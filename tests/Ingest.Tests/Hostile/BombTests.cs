using System.Text;
using KpiAnalytics.Ingest.Tests.Formats;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>Zips and workbooks of some megabytes that unfold to ten gigabytes, refused before they are unfolded.</summary>
internal sealed class BombTests
{
    private const long TenGigabytes = 10L << 30;
    private const string Header = "ypid,yotoucode,dateOfBirth\n";
    private const string Row = "C1,Y34,2008-05-01\n";
    private const string Unfolds = "it unfolds to more than 64 MB and over a hundred times its size";

    private static readonly Lazy<byte[]> Rows = new(() => RawZip.Repeated(Header, Row, TenGigabytes));

    [Test]
    public void A_zip_of_ten_gigabytes() => Refused.Expect(new RawZip().With("children.csv", Rows.Value, TenGigabytes).ToArray(), Unfolds);

    [Test]
    public void A_zip_of_ten_gigabytes_in_a_zip() =>
        Refused.Expect(new RawZip().With("inner.zip", new RawZip().With("children.csv", Rows.Value, TenGigabytes).ToArray()).ToArray(), Unfolds);

    [Test]
    public void A_zip_of_ten_gigabytes_that_says_it_is_small() => Refused.Expect(new RawZip().With("children.csv", Rows.Value, 1000).ToArray(), "damaged");

    [Test]
    public void Many_files_each_just_small_enough()
    {
        byte[] sixtyMegabytes = RawZip.Repeated(Header, Row, 60 << 20);
        RawZip leaf = new();
        for (int i = 0; i < 16; i++)
        {
            leaf.With($"{i}.csv", sixtyMegabytes, 60 << 20);
        }

        RawZip whole = new();
        for (int i = 0; i < 16; i++)
        {
            whole.With($"{i}.zip", leaf.ToArray());
        }

        using Inbox.InboxFolder folder = new Inbox.InboxFolder().With("sent", whole.ToArray());
        Assert.That(folder.Load().Findings.Select(finding => finding.Message), Is.Not.Empty.And.All.Contains(Unfolds));
    }

    [Test]
    public void A_zip_in_a_zip_in_a_zip_in_a_zip() =>
        Refused.Expect(Enumerable.Range(0, 4).Aggregate(Encoding.UTF8.GetBytes(Header + Row), (inner, _) => new RawZip().With("inner", inner).ToArray()), "more than three deep");

    [Test]
    public void A_zip_of_very_many_files()
    {
        RawZip zip = new();
        for (int i = 0; i <= 10_000; i++)
        {
            zip.With($"{i}.csv", "x"u8.ToArray(), 1);
        }

        Refused.Expect(zip.ToArray(), "more than 10,000 files");
    }

    [Test]
    public void A_sheet_of_a_workbook_of_ten_gigabytes([Values(TenGigabytes, 1L << 29)] long length)
    {
        byte[] rows = RawZip.Repeated("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>", "<row><c><v>1</v></c></row>", length);
        Refused.Expect(RawZip.Of(BookParts.Xlsx, BookParts.Sheet).With(BookParts.Sheet, rows, length).ToArray(), Unfolds);
        Refused.Expect(RawZip.Of(BookParts.Xlsx, BookParts.Sheet).With(BookParts.Sheet, rows, 1000).ToArray(), "damaged");
    }

    [Test]
    public void A_sheet_of_OpenDocument_of_ten_gigabytes([Values(TenGigabytes, 1L << 29)] long length)
    {
        string start = BookParts.Content("@")[..BookParts.Content("@").IndexOf('@', StringComparison.Ordinal)];
        byte[] rows = RawZip.Repeated(start, BookParts.Row("C1", "Y34", "2008-05-01"), length);
        byte[] book = OdsWriter.Zip("");
        Refused.Expect(RawZip.Of(book, "content.xml").With("content.xml", rows, length).ToArray(), Unfolds);
        Refused.Expect(RawZip.Of(book, "content.xml").With("content.xml", rows, 1000).ToArray(), "damaged");
    }

    // Three gigabytes are less than a file may have; the repeated rows would be as many findings.
    [TestCase(TenGigabytes, TenGigabytes, Unfolds)]
    [TestCase(3L << 30, 3L << 30, Unfolds)]
    [TestCase(TenGigabytes, 1000, "the zip is damaged here")]
    public void An_extract_in_a_zip(long length, long said, string why)
    {
        using TemporaryFolder folder = new();
        folder.Write("extract.zip", new RawZip()
            .With("children.csv", length == TenGigabytes ? Rows.Value : RawZip.Repeated(Header, Row, length), said)
            .With("offences.csv", "ypid,offenceID,offenceDate,yjboffenceCategory\n"u8.ToArray())
            .With("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome\n"u8.ToArray()).ToArray());

        Assert.That(() => CaseloadLoader.LoadExtract(folder.File("extract.zip")), Throws.TypeOf<UnreadableInputException>().With.Message.Contains(why));
    }
}
