using KpiAnalytics.Ingest.Fields;

namespace KpiAnalytics.Ingest.Tests.Fields;

[TestFixture]
internal sealed class MissingValueTests
{
    [TestCase("")]
    [TestCase("  ")]
    [TestCase("N/A")]
    [TestCase("n/a")]
    [TestCase(" NULL ")]
    [TestCase("null")]
    public void Each_spelling_of_nothing_is_empty(string text)
    {
        Assert.That(MissingValue.Normalise(text), Is.Empty);
    }

    [TestCase("NA", "NA")]
    [TestCase("nil", "nil")]
    [TestCase(" a b ", "a b")]
    public void Other_texts_are_trimmed_and_kept(string text, string kept)
    {
        Assert.That(MissingValue.Normalise(text), Is.EqualTo(kept));
    }
}
