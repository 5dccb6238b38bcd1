namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>Rows are read in batches of 1,024 while the batch before is checked: nothing may be lost, doubled or moved at the seams.</summary>
[TestFixture]
internal sealed class ReadingAheadTests
{
    private const string Header = "ypid,yotoucode,dateOfBirth";

    [TestCase(0)]
    [TestCase(1023)]
    [TestCase(1024)]
    [TestCase(1025)]
    [TestCase(2048)]
    [TestCase(5000)]
    public void Every_row_is_taken_once_and_in_order(int rows)
    {
        using SmallExtract small = new();
        LoadedExtract loaded = small.With("children.csv", [Header, .. Children(rows)]).With("offences.csv", OffenceHeader).With("outcomes.csv", OutcomeHeader).Load();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(loaded.Extract.Children.Select(child => child.Ypid), Is.EqualTo(Enumerable.Range(0, rows).Select(Ypid)));
            Assert.That(loaded.Files.Single(file => file.File == "children.csv"), Is.EqualTo(new FileTally("children.csv", rows, rows)));
        }
    }

    [Test]
    public void Faults_keep_their_lines_on_both_sides_of_a_seam()
    {
        int[] faulty = [1, 1024, 1025, 2047, 2048, 2049];
        string[] lines = [Header, .. Children(3000)];
        foreach (int line in faulty)
        {
            // The header is line 1: this is the row on line + 1.
            lines[line] = lines[line].Replace("2008-05-01", "soon", StringComparison.Ordinal);
        }

        using SmallExtract small = new();
        LoadedExtract loaded = small.With("children.csv", lines).With("offences.csv", OffenceHeader).With("outcomes.csv", OutcomeHeader).Load();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(loaded.Findings.Select(finding => finding.Line), Is.EqualTo(faulty.Select(line => (long?)line + 1)));
            Assert.That(loaded.Findings.Select(finding => finding.Ypid), Is.EqualTo(faulty.Select(line => Ypid(line - 1))));
            Assert.That(loaded.Files.Single(file => file.File == "children.csv").Rejected, Is.EqualTo(faulty.Length));
        }
    }

    [Test]
    public void A_row_that_repeats_one_of_an_earlier_batch_is_found()
    {
        using SmallExtract small = new();
        LoadedExtract loaded = small.With("children.csv", [Header, .. Children(2000), .. Children(1)])
            .With("offences.csv", OffenceHeader).With("outcomes.csv", OutcomeHeader).Load();
        Assert.That(loaded.Findings.Select(finding => (finding.Rule, finding.Line)), Is.EqualTo(new[] { ("repeated-row", (long?)2002) }));
    }

    [Test]
    public void A_quote_never_closed_further_on_stops_the_run_and_names_its_line()
    {
        using SmallExtract small = new();
        small.With("children.csv", [Header, .. Children(2500), "\"C9,E01,2008-05-01"]);
        Assert.That(() => small.Load(), Throws.TypeOf<UnreadableInputException>().With.Message.Contains("line 2502"));
    }

    private static string OffenceHeader => "ypid,offenceID,offenceDate,yjboffenceCategory";

    private static string OutcomeHeader => "ypid,offenceID,outcomeDate,legalOutcome";

    private static IEnumerable<string> Children(int count) => Enumerable.Range(0, count).Select(number => $"{Ypid(number)},E01,2008-05-01");

    private static string Ypid(int number) => FormattableString.Invariant($"C{number:D5}");
}
