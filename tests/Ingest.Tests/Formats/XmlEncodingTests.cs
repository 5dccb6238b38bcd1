using System.Text;
using KpiAnalytics.Ingest.Formats;

namespace KpiAnalytics.Ingest.Tests.Formats;

/// <summary>Which XML is read byte by byte as it is, which is turned into UTF-8 first, and which is not read.</summary>
internal sealed class XmlEncodingTests
{
    private const string Root = "<a b='\u00e9'>\u3c21</a>";

    private static readonly UnicodeEncoding Marked = new(bigEndian: false, byteOrderMark: true);

    [TestCase("")]
    [TestCase("<?xml version=\"1.0\"?>")]
    [TestCase("<?xml version = '1.0' encoding = 'UTF-8' standalone = 'yes' ?>")]
    [TestCase("<?xml version=\"1.0\" encoding=\"us-ascii\"?>")]
    [TestCase("<?xmlish encoding='IBM037'?>")]
    [TestCase(" ")]
    public void Bytes_are_read_as_they_are(string declaration)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(declaration + Root);
        Assert.That(Read(bytes), Is.EqualTo(bytes));
        byte[] marked = [.. Encoding.UTF8.GetPreamble(), .. bytes];
        Assert.That(Read(marked), Is.EqualTo(marked));
    }

    [TestCase("<?xml version=\"1.0\" encoding=\"UTF-16\"?>")]
    [TestCase("<?xml version=\"1.0\"?>")]
    public void Pairs_of_bytes_become_UTF_8(string declaration)
    {
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            Assert.That(Encoding.UTF8.GetString(Read(encoding.GetBytes(declaration + Root))!), Is.EqualTo(declaration + Root));
            Assert.That(Encoding.UTF8.GetString(Read([.. encoding.GetPreamble(), .. encoding.GetBytes(declaration + Root)])!), Is.EqualTo("\uFEFF" + declaration + Root));
        }
    }

    [TestCase("<?xml version=\"1.0\" encoding=\"IBM037\"?>")]
    [TestCase("<?xml version=\"1.0\" encoding=\"utf-7\"?>")]
    [TestCase("<?xml version=\"1.0\" encoding=\"iso-2022-jp\"?>")]
    [TestCase("<?xml version=\"1.0\" encoding=\"utf-16\"?>")]
    [TestCase("<?xml version='encoding=\"utf-8\"' encoding=\"IBM037\"?>")]
    [TestCase("<?xml encoding=\"utf-8\"")]
    public void Bytes_that_are_said_to_be_something_else(string declaration) => Assert.That(Read(Encoding.UTF8.GetBytes(declaration + Root)), Is.Null);

    [Test]
    public void A_declaration_longer_than_any_is() =>
        Assert.That(Read(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"{new string(' ', 2000)}encoding=\"utf-8\"?>" + Root)), Is.Null);

    // The reader of XML would go on in the encoding declared.
    [TestCase("utf-8")]
    [TestCase("utf-16BE")]
    public void Pairs_of_bytes_that_are_said_to_be_something_else(string declared) =>
        Assert.That(Read([.. Marked.GetPreamble(), .. Marked.GetBytes($"<?xml version=\"1.0\" encoding=\"{declared}\"?>{Root}")]), Is.Null);

    [Test]
    public void Four_bytes_a_letter([Values] bool bigEndian, [Values] bool isMarked)
    {
        UTF32Encoding encoding = new(bigEndian, isMarked);
        Assert.That(Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Root)]), Is.Null);
    }

    private static byte[]? Read(byte[] bytes)
    {
        using Stream? stream = XmlEncoding.Open(() => new MemoryStream(bytes));
        using MemoryStream whole = new();
        stream?.CopyTo(whole);
        return stream is null ? null : whole.ToArray();
    }
}
