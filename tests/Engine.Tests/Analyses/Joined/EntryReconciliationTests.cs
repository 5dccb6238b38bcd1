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
            .Child("NEXT").Outcome("2022-12-20", "2023-01-15");
        EntryReconciliation entries = EntryReconciliation.Of(book.Build(), JoinedCase.Service, Year, ["BOTH", "NEXT", "NOBODY"]);
        Assert.Multiple(() =>
        {
            Assert.That((entries.Local, entries.Pnc, entries.Difference), Is.EqualTo((2, (int?)3, (int?)-1)));
            Assert.That(entries.CountedHere.Select(Text), Is.EqualTo(new[] { "HERE " }));
            Assert.That(entries.NotCountedHere.Select(Text), Is.EqualTo(new[] { "NEXT DateBasis", "NOBODY " }));
        });
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

    private static string Text(DoubtedEntry entry) => $"{entry.Ypid} {string.Join(' ', entry.Reasons.Select(found => found.Reason))}";
}
