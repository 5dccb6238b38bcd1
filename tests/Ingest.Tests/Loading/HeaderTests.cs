namespace KpiAnalytics.Ingest.Tests.Loading;

[TestFixture]
internal sealed class HeaderTests
{
    [Test]
    public void Unknown_columns_are_noted_and_not_read()
    {
        using SmallExtract small = new();
        small.With("children.csv", "ypid,shoeSize,yotoucode,,dateOfBirth", "C1,40,E01,x,2008-05-01", "C2,41,E01,y,2007-01-31");

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([
            "children.csv:1 Note unknown-column shoeSize shoeSize", "children.csv:1 Note unknown-column",
        ]));
        Assert.That(loaded.Extract.Children, Has.Length.EqualTo(2));
    }

    [Test]
    public void Of_a_column_named_twice_the_first_is_used()
    {
        using SmallExtract small = new();
        small.With("children.csv", "ypid,yotoucode,dateOfBirth,YPID", "C1,E01,2008-05-01,C8", "C2,E01,2007-01-31,C9");

        LoadedExtract loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["children.csv:1 Error repeated-column ypid"]));
        Assert.That(loaded.Extract.Children.Select(child => child.Ypid), Is.EqualTo(["C1", "C2"]));
    }

    [Test]
    public void A_short_row_has_empty_last_fields()
    {
        using SmallExtract small = new();
        small.With("children.csv", "ypid,yotoucode,dateOfBirth,sex,deleted", "C1,E01,2008-05-01", "C2,E01,2007-01-31,1");

        Assert.That(small.Load().Findings, Is.Empty);
    }

    [Test]
    public void The_header_may_follow_blank_lines_and_a_byte_order_mark()
    {
        using SmallExtract small = new();
        small.With("children.csv", "\uFEFF", "ypid,yotoucode,dateOfBirth", "C1,E01,2008-05-01", "C2,E01,soon");

        Assert.That(small.Load().Findings[0].Line, Is.EqualTo(4));
    }

    [TestCase("children.csv", "ypid,yotoucode", "children.csv: the required column dateOfBirth is missing.")]
    [TestCase("outcomes.csv", "ypid,offenceID,outcomeDate", "outcomes.csv: the required column legalOutcome is missing.")]
    [TestCase("residences.csv", "ypid", "residences.csv: the required column date is missing.")]
    [TestCase("residences.csv", "", "residences.csv: the file is empty; it has no header row.")]
    [TestCase("residences.csv", "\"ypid\"x,date", "residences.csv: the header row cannot be read as CSV in UTF-8.")]
    public void A_missing_column_stops_the_run_with_one_line_and_before_any_row_is_read(string file, string header, string message)
    {
        using SmallExtract small = new();
        small.With(file, header);
        List<LoadProgress> told = [];

        Assert.That(
            () => small.Load(progress: new ImmediateProgress(told)), Throws.TypeOf<UnreadableInputException>().With.Message.EqualTo(message));
        Assert.That(told, Is.Empty);
    }

    [TestCase("children.csv")]
    [TestCase("offences.csv")]
    [TestCase("outcomes.csv")]
    public void A_missing_file_stops_the_run(string file)
    {
        using SmallExtract small = new();
        small.Without(file);

        Assert.That(() => small.Load(), Throws.TypeOf<UnreadableInputException>().With.Message.EqualTo($"{file}: the required file is missing."));
    }

    [Test]
    public void Progress_is_told_at_the_start_of_a_file_and_every_hundred_thousand_rows()
    {
        using SmallExtract small = new();
        small.Adding("children.csv", [.. Enumerable.Range(0, 200_000).Select(number => $"X{number},E01,2008-01-01")]);
        List<LoadProgress> told = [];

        small.Load(progress: new ImmediateProgress(told));

        Assert.That(told, Is.EqualTo([
            new LoadProgress("children.csv", 0), new LoadProgress("children.csv", 100_000), new LoadProgress("children.csv", 200_000),
            new LoadProgress("offences.csv", 0), new LoadProgress("outcomes.csv", 0),
        ]));
    }
}
