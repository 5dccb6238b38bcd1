using System.Globalization;
using System.Text;
using KpiAnalytics.Ingest.Formats;

namespace KpiAnalytics.Ingest.Tests.Formats;

/// <summary>What counts as an element within another, and what only looks like one.</summary>
internal sealed class XmlShapeTests
{
    private const int Deepest = 256;

    private static readonly string Deep = Repeated("<a b='1'>", Deepest);

    [TestCase("<b/>")]
    [TestCase("<b c='/'/>")]
    [TestCase("</a><b></b><b>")]
    [TestCase("<!-- <b> > -- <b> --><?pi <b> > <b> ?><![CDATA[<b> ]> ]] > <b>]]><!DOCTYPE b>")]
    public void As_deep_as_a_spreadsheet_can_be(string end) => Assert.That(IsModest(Deep + end), Is.True);

    [TestCase("<b>")]
    [TestCase("<b c='/>'>")]
    [TestCase("<b c=\"/>\">")]
    [TestCase("<b c='/' >")]
    [TestCase("<!----><b>")]
    [TestCase("<!--></a>--><b>")]
    [TestCase("<!---></a>--><b>")]
    [TestCase("<?pi?><b>")]
    [TestCase("<![CDATA[]]><b>")]
    [TestCase("</a><b><c>")]
    public void One_deeper(string end) => Assert.That(IsModest(Deep + end), Is.False);

    [Test]
    public void A_tag_is_as_long_as_what_stands_in_it_and_a_text_has_no_limit()
    {
        Assert.That(IsModest($"<a>{new string('x', 2_000_000)}</a><!--{new string('x', 2_000_000)}-->"), Is.True);
        Assert.That(IsModest($"<a {new string('x', 2_000_000)}"), Is.False);
        Assert.That(IsModest($"<a b='{new string('>', 2_000_000)}"), Is.False);
    }

    [TestCase("<a{0}/>", false)]
    [TestCase("<a b{0}='1'/>", false)]
    [TestCase("<a xmlns='u{0}'/>", false)]
    [TestCase("<a xmlns:b = \"u{0}\"/>", false)]
    [TestCase("<?a{0} b?>", false)]
    [TestCase("<a b='v{0}'/>", true)]
    [TestCase("<a xmlns='' b='v{0}'/>", true)]
    [TestCase("<a>{0}</a><!-- <a{0}/> -->", true)]
    public void Two_hundred_thousand_different_names_are_too_many(string each, bool isModest)
    {
        CompositeFormat format = CompositeFormat.Parse(each);
        Assert.That(IsModest(string.Concat(Enumerable.Range(0, 200_000).Select(number => string.Format(CultureInfo.InvariantCulture, format, number)))), Is.EqualTo(isModest));
        Assert.That(IsModest(Repeated(string.Format(CultureInfo.InvariantCulture, format, 7), 200_000)), Is.True, "one name is one name");
    }

    private static bool IsModest(string text) => XmlShape.IsModest(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
