namespace KpiAnalytics.Ingest.Tests.Tables;

/// <summary>Which findings are listed, and what is kept of the others.</summary>
internal sealed class BoundedFindingsTests
{
    private static readonly Finding Fault = new() { File = "a.csv", Line = 2, Column = "date", Rule = "unreadable-date", Level = FindingLevel.Error, Message = "No date." };

    [Test]
    public void As_many_as_are_of_use_are_all_listed()
    {
        FindingList found = Found(Enumerable.Repeat(Fault, BoundedFindings.MostOfRule));
        Assert.That((found.Listed.Length, found.Unlisted.Length, found.Count), Is.EqualTo((10_000, 0, 10_000L)));
    }

    [Test]
    public void Beyond_them_those_of_the_rule_in_the_file_are_counted_and_others_are_still_listed()
    {
        FindingList found = Found(
            [.. Enumerable.Repeat(Fault, BoundedFindings.MostOfRule + 3), Fault with { Rule = "unknown-code" }, Fault with { File = "b.csv" }, Fault with { Column = "end" }]);

        Assert.That(found.Listed.TakeLast(2).Select(finding => (finding.File, finding.Rule)), Is.EqualTo([("a.csv", "unknown-code"), ("b.csv", "unreadable-date")]));
        Assert.That(found.Unlisted.Select(one => (one.File, one.Column, one.Rule, one.Level, one.Count)), Is.EqualTo([
            ("a.csv", "date", "unreadable-date", FindingLevel.Error, 3L), ("a.csv", "end", "unreadable-date", FindingLevel.Error, 1L),
        ]));
        Assert.That((found.Count, found.More, found.CountOf(FindingLevel.Error)), Is.EqualTo((10_006L, 4L, 10_006L)));
    }

    [Test]
    public void There_is_an_end_to_all_of_them_together()
    {
        FindingList found = Found([.. Enumerable.Range(0, 60_000).Select(i => Fault with { File = $"{i}.csv", Level = FindingLevel.Warning }), Fault with { Rule = "unknown-service" }]);

        Assert.That((found.Listed.Length, found.Count), Is.EqualTo((50_000, 60_001L)));
        Assert.That(found.CountOf(FindingLevel.Error), Is.EqualTo(1), "an error that is not listed counts all the same");
        Assert.That(found.ByRule().Select(rule => (rule.Rule, rule.Findings.Listed.Length, rule.Findings.Count, rule.Findings.Gravest)), Is.EqualTo([
            ("unreadable-date", 50_000, 60_000L, FindingLevel.Warning), ("unknown-service", 0, 1L, FindingLevel.Error),
        ]));
    }

    [TestCase("column")]
    [TestCase("ypid")]
    [TestCase("message")]
    [TestCase("file")]
    public void There_is_an_end_to_their_letters(string where)
    {
        string megabyte = new('m', 1 << 20);
        Finding large = where switch
        {
            "column" => Fault with { Column = megabyte },
            "ypid" => Fault with { Ypid = megabyte },
            "message" => Fault with { Message = megabyte },
            _ => Fault with { File = megabyte },
        };
        FindingList found = Found([.. Enumerable.Repeat(large, 100), Fault]);

        Assert.That((found.Listed.Length, found.Count), Is.EqualTo((32, 101L)), "31 of a little more than a megabyte, and the small one");
        Assert.That(Found(Enumerable.Repeat(Fault with { Value = megabyte }, 100)).Listed, Has.Length.EqualTo(100), "a value is cut");
    }

    [Test]
    public void Those_that_may_not_be_listed_are_counted_with_the_others()
    {
        Finding[] some = [Fault, Fault with { Line = 3 }, Fault with { Line = 3, Column = "end" }, Fault with { Line = 4 }];
        UnlistedFindings before = new() { File = "a.csv", Column = "date", Rule = "unreadable-date", Level = FindingLevel.Error, Count = 5, Rows = 4, Affects = ["kpi1"] };
        FindingList found = new FindingList([.. some], [before]).Listing(finding => finding.Line == 2);

        Assert.That(found.Listed, Is.EqualTo(some[..1]));
        Assert.That(found.Unlisted.Select(one => (one.Column, one.Count, one.Rows)), Is.EquivalentTo([("date", 7L, 6L), ("end", 1L, 1L)]));
    }

    [Test]
    public void What_was_collected_apart_ends_where_it_would_have_together()
    {
        Finding[] some = [.. Enumerable.Range(0, 35_000).Select(i => Fault with { File = $"{i}.csv" })];
        Finding[] others = [.. Enumerable.Repeat(Fault with { Rule = "unknown-code" }, BoundedFindings.MostOfRule + 2), .. some.Select(finding => finding with { Rule = "unknown-service" })];
        BoundedFindings bounded = new();
        bounded.Add(Found(some));
        bounded.Add(Found(others));

        FindingList together = Found([.. some, .. others]);
        Assert.That((bounded.All.Count, bounded.All.Listed.Length), Is.EqualTo((80_002L, 50_000)));
        Assert.That(bounded.All.Listed, Is.EqualTo(together.Listed));
        Assert.That(bounded.All.Unlisted.Select(one => (one.File, one.Rule, one.Count, one.Rows)), Is.EquivalentTo(together.Unlisted.Select(one => (one.File, one.Rule, one.Count, one.Rows))));
    }

    // The line of the last that is listed has been counted as a row.
    [Test]
    public void Rows_are_told_by_their_lines_and_measures_by_all_that_any_touches()
    {
        UnlistedFindings unlisted = Found([
            .. Enumerable.Repeat(Fault, BoundedFindings.MostOfRule), Fault, Fault with { Line = 3, Affects = ["kpi2", "kpi1"] }, Fault with { Line = 3, Affects = ["fte.rate"] }, Fault with { Line = 7 },
        ]).Unlisted.Single();

        Assert.That((unlisted.Count, unlisted.Rows), Is.EqualTo((4L, 2L)));
        Assert.That(unlisted.Affects, Is.EqualTo(["fte.rate", "kpi1", "kpi2"]));
    }

    [TestCase(0, "")]
    [TestCase(1, "1 more of this rule is counted but not listed.")]
    [TestCase(2_345, "2,345 more of this rule are counted but not listed.")]
    public void It_is_said_in_one_sentence(long count, string sentence) => Assert.That(UnlistedFindings.Sentence(count), Is.EqualTo(sentence));

    private static FindingList Found(IEnumerable<Finding> findings)
    {
        BoundedFindings bounded = new();
        foreach (Finding finding in findings)
        {
            bounded.Add(finding);
        }

        return bounded.All;
    }
}
