using KpiAnalytics.Engine.Analyses.Joined;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tests.Analyses;

namespace KpiAnalytics.Engine.Tests.Analyses.Joined;

[TestFixture]
internal sealed class EntryReconciliationTests
{
    private static readonly Period Year = CohortMaker.Year(2022);

    [Test]
    public void Children_counted_here_have_their_reasons_in_the_order_of_evidence()
    {
        JoinedCase book = new JoinedCase { WithPncId = ["PLAIN", "MOVED", "DATES", "BOTH"] }
            .Child("PLAIN").Outcome("2022-02-01", "2022-03-01")
            .Child("NOPNC").Outcome("2022-02-01", "2022-03-01")
            .Child("MOVED").Outcome("2022-02-01", "2022-03-01", service: "S1").Outcome("2022-02-01", "2022-03-01", service: "S1")
            .Child("DATES").Outcome("2021-12-01", "2022-03-01")
            .Child("BOTH").Outcome("2022-11-30", "2022-12-10", arrested: "2021-12-31");
        EntryReconciliation entries = Of(book);
        Assert.Multiple(() =>
        {
            Assert.That((entries.Local, entries.Pnc, entries.Difference), Is.EqualTo((5, (int?)null, (int?)null)));
            Assert.That(entries.CountedHere.Select(Text), Is.EqualTo(new[] { "NOPNC MissingResult", "DATES DateBasis", "BOTH DateBasis" }));
            Assert.That(entries.CountedHere[1].Reasons[0].Words, Is.EqualTo("The outcome of 1 Mar 2022 is in the period, the offence of 1 Dec 2021 is not."));
            Assert.That(entries.CountedHere[2].Reasons[0].Words, Is.EqualTo("The outcome of 10 Dec 2022 is in the period, the arrest of 31 Dec 2021 is not."));
            Assert.That(EntryReconciliation.CountOf(entries.CountedHere, EntryReason.DateBasis), Is.EqualTo(2));
        });
    }

    [Test]
    public void Children_not_counted_here_have_theirs()
    {
        JoinedCase book = new JoinedCase()
            .Child("LOST").Crime("2022-05-01", 2, "2022-06-01", number: "CR77")
            .Child("OPEN").Crime("2022-05-01")
            .Child("LATER").Crime("2022-05-01", 1, "2023-06-01")
            .Child("ADULT", born: "2004-06-15").Outcome("2022-06-01", "2022-07-01")
            .Child("AWAY").Outcome("2022-06-01", "2022-07-01", isElsewhere: true)
            .Child("NEXT").Outcome("2022-12-20", "2023-01-15")
            .Child("NEVER").Outcome("2020-12-20", "2021-01-15");
        EntryReconciliation entries = Of(book);
        Assert.Multiple(() =>
        {
            Assert.That(entries.Local, Is.Zero);
            Assert.That(entries.NotCountedHere.Select(Text), Is.EqualTo(new[] { "LOST MissingResult", "ADULT TurnedEighteen", "AWAY Moved", "NEXT DateBasis" }));
            Assert.That(entries.NotCountedHere[0].Reasons[0].Words, Is.EqualTo("Crime CR77 has the police outcome 2 of 1 Jun 2022; the extract has no substantive outcome of the child."));
            Assert.That(entries.NotCountedHere[1].Reasons[0].Words, Is.EqualTo("Aged 17 at the offence of 1 Jun 2022 and 18 at the outcome of 1 Jul 2022."));
        });
    }

    [Test]
    public void A_list_of_children_leaves_only_those_on_one_side_with_a_reason_or_without()
    {
        JoinedCase book = new JoinedCase()
            .Child("BOTH").Outcome("2021-12-01", "2022-03-01")
            .Child("HERE").Outcome("2022-02-01", "2022-03-01")
            .Child("LATER").Outcome("2022-12-20", "2022-12-30")
            .Child("NEXT").Outcome("2022-12-20", "2023-01-15")
            .Child("EARLY").Outcome("2021-02-01", "2021-03-01")
            .Child("NEVER")
            .Child("OTHER", service: "S2").Outcome("2022-02-01", "2022-03-01");
        EntryReconciliation entries = Of(
            book, Row("BOTH", "2022-01-02"), Row("LATER", "2023-01-05"), Row("NEXT", "2022-12-21"), Row("EARLY", "2022-06-01"), Row("NEVER", "2022-06-01") with { Disposal = "Youth caution" },
            Row("OTHER", "2022-03-01"), Row("NOBODY", "2022-06-01"));
        Assert.Multiple(() =>
        {
            Assert.That((entries.Local, entries.Pnc, entries.Difference), Is.EqualTo((3, (int?)6, (int?)-3)));
            Assert.That(entries.CountedHere.Select(Text), Is.EqualTo(new[] { "LATER DateBasis", "HERE " }));
            Assert.That(entries.CountedHere[0].Reasons[0].Words, Is.EqualTo("The PNC's list has the child on 5 Jan 2023, outside the period; the outcome here is of 30 Dec 2022."));
            Assert.That(entries.NotCountedHere.Select(Text), Is.EqualTo(new[] { "NEVER MissingResult", "OTHER Moved", "EARLY DateBasis", "NEXT DateBasis", "NOBODY " }));
            Assert.That(entries.NotCountedHere.Take(4).Select(entry => entry.Reasons[0].Words), Is.EqualTo(new[]
            {
                "The PNC's list has Youth caution of 1 Jun 2022; the extract has no substantive outcome of the child.",
                "S2 holds the child.",
                "The PNC's list has the child on 1 Jun 2022; the first outcome here, of 1 Mar 2021, is not in the period.",
                "The offence of 20 Dec 2022 is in the period, the outcome of 15 Jan 2023 is not.",
            }));
            Assert.That(entries.WithoutChild, Is.Empty);
        });
    }

    [Test]
    public void Rows_that_are_no_child_are_listed_with_the_reason_and_the_sums_agree()
    {
        JoinedCase book = new JoinedCase().Child("BOTH").Outcome("2022-02-01", "2022-03-01").Child("HERE").Outcome("2022-02-01", "2022-03-01");
        EntryReconciliation entries = Of(
            book, Row("BOTH", "2022-03-01"), new PncEntry("22/9A", new(2022, 11, 1)) { Ypid = "BOTH" }, new PncEntry("22/8B", new(2022, 12, 1)) { IsForReview = true }, new PncEntry("22/7C", new(2022, 1, 1)));
        Assert.Multiple(() =>
        {
            Assert.That(entries.WithoutChild.Select(entry => $"{entry.PncId}: {entry.WhyWithoutChild}"), Is.EqualTo(new[]
            {
                "22/7C: Nobody on the service's list of people matches.", "22/9A: The list has BOTH in another row already.", "22/8B: It is for review: no two people have confirmed a child.",
            }));
            Assert.That(entries.Difference, Is.EqualTo(entries.CountedHere.Length - entries.NotCountedHere.Length - entries.WithoutChild.Length).And.EqualTo(-2));
        });
    }

    [TestCase("2022-02-28", "2022-10-01", JoinedCase.Service, true, TestName = "A list covers whole quarters")]
    [TestCase("2022-04-01", "2022-12-31", JoinedCase.Service, false, TestName = "A list that begins later does not cover the year")]
    [TestCase("2022-01-01", "2022-09-30", JoinedCase.Service, false, TestName = "A list that ends before does not cover the year")]
    [TestCase("2022-01-01", "2022-12-31", "S2", false, TestName = "A list of another service's children is not used")]
    public void A_list_takes_the_counts_place_where_it_covers_the_service_and_period(string first, string last, string service, bool isUsed)
    {
        JoinedCase book = new JoinedCase().Child("A", service: service).Child("B", service: service).Child("C");
        book.Published.Add(Printed(100, "2023-05-01"));
        EntryReconciliation entries = Of(book, Row("A", first), Row("B", last));
        Assert.That((entries.List is not null, entries.Pnc, entries.Published?.Children), Is.EqualTo((isUsed, (int?)(isUsed ? 2 : 10), (int?)10)));
    }

    [Test]
    public void A_printed_rate_is_worked_back_to_children_and_the_latest_vintage_counts()
    {
        JoinedCase book = new JoinedCase().Child("A").Outcome("2022-02-01", "2022-03-01");
        book.Published.AddRange([Printed(100, "2023-05-01"), Printed(30, "2023-06-01")]);
        EntryReconciliation entries = Of(book);
        Assert.That((entries.Published!.Children, entries.Published.PrintedRate, entries.Difference), Is.EqualTo(((int?)3, (double?)30, (int?)-2)), "30 per 100,000 of 10,000");
        Assert.That(PncCount.PeriodEnds(book.Build().Caseload, JoinedCase.Service), Is.EqualTo(new DateOnly[] { new(2022, 12, 31) }));
    }

    private static PublishedFigure Printed(double rate, string released) => new()
    {
        Measure = "fte.rate", AreaType = AreaType.Service, Area = JoinedCase.Service, PeriodStart = new(2022, 1, 1), PeriodEnd = new(2022, 12, 31),
        Value = rate, Source = "A plan", ReleaseDate = JoinedCase.Day(released),
    };

    private static EntryReconciliation Of(JoinedCase book) => EntryReconciliation.Of(book.Build(), JoinedCase.Service, Year);

    private static EntryReconciliation Of(JoinedCase book, params PncEntry[] rows)
    {
        JoinedCaseload joined = book.Build();
        return EntryReconciliation.Of(joined, JoinedCase.Service, Year, PncList.Of(joined.Caseload, rows));
    }

    private static PncEntry Row(string ypid, string day) => new($"PNC {ypid}", JoinedCase.Day(day)) { Ypid = ypid };

    private static string Text(DoubtedEntry entry) => $"{entry.Ypid} {string.Join(' ', entry.Reasons.Select(found => found.Reason))}";
}
