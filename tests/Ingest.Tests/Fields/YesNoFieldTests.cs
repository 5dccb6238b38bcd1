using KpiAnalytics.Ingest.Fields;

namespace KpiAnalytics.Ingest.Tests.Fields;

[TestFixture]
internal sealed class YesNoFieldTests
{
    [TestCase("true", true)]
    [TestCase("TRUE", true)]
    [TestCase("1", true)]
    [TestCase("Yes", true)]
    [TestCase("y", true)]
    [TestCase("False", false)]
    [TestCase("0", false)]
    [TestCase("NO", false)]
    [TestCase("n", false)]
    public void Each_spelling_is_read_in_any_case(string text, bool answer)
    {
        Assert.That(YesNoField.Read(text), Is.EqualTo(answer));
    }

    [TestCase("2")]
    [TestCase("-1")]
    [TestCase("T")]
    [TestCase("yes please")]
    [TestCase("unknown")]
    public void Everything_else_is_neither(string text)
    {
        Assert.That(YesNoField.Read(text), Is.Null);
    }
}
