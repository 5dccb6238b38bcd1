namespace KpiAnalytics.Dashboard.Tests.Figures;

public class NoteTextTests
{
    [TestCase("history begins 2013-01-01", "history begins 1 Jan 2013")]
    [TestCase("data from template", "data from template")]
    [TestCase("case 2013-99-01", "case 2013-99-01")]
    public void Days_in_notes_are_written_as_everywhere(string note, string text) => Assert.That(NoteText.Readable(note), Is.EqualTo(text));

    [Test]
    public void Several_notes_are_one_text() =>
        Assert.That(NoteText.Of(["data from template", "extract ends 2023-12-31"]), Is.EqualTo("data from template; extract ends 31 Dec 2023"));
}
