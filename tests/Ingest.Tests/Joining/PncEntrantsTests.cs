using System.Collections.Immutable;
using KpiAnalytics.Engine.Analyses.Joined;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Joining;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Matching.Review;
using KpiAnalytics.SampleData;

namespace KpiAnalytics.Ingest.Tests.Joining;

/// <summary>The PNC's list of first-time entrants: from its file to children, and held against the service's own count.</summary>
[TestFixture]
internal sealed class PncEntrantsTests
{
    private Caseload _caseload = null!;
    private LoadedInbox _inbox = null!;
    private PncEntrants _entrants = null!;

    [OneTimeSetUp]
    public void Match()
    {
        Reference reference = CaseloadLoader.LoadReference(Path.Combine(SourceTree.SampleData(), "reference")).Reference;
        _caseload = Caseload.Build(CaseloadLoader.LoadExtract(Path.Combine(SourceTree.SampleData(), "northamptonshire"), reference).Extract, reference);
        _inbox = InboxLoader.Load([Path.Combine(SourceTree.SampleData(), "police")], new InboxOptions());
        _entrants = PncEntrants.Of(_inbox.Police.PncEntrants, PersonLists.Of(_inbox).Children);
    }

    [Test]
    public void The_sample_shows_reasons_on_both_sides_and_the_sums_agree()
    {
        PncList list = _entrants.ListOf(_caseload, [])!;
        EntryReconciliation entries = EntryReconciliation.Of(JoinedCaseload.Of(_caseload, [], WithPncId()), "Y34", Year(2022), list);
        Assert.Multiple(() =>
        {
            Assert.That((entries.Local, entries.Published?.Children, entries.Pnc), Is.EqualTo((133, (int?)133, (int?)_inbox.Police.PncEntrants.Length)));
            Assert.That(entries.Difference, Is.EqualTo(entries.CountedHere.Length - entries.NotCountedHere.Length - entries.WithoutChild.Length));
            Assert.That(Reasons(entries.CountedHere), Is.EqualTo(new[] { EntryReason.MissingResult, EntryReason.DateBasis }));
            Assert.That(Reasons(entries.NotCountedHere), Is.EqualTo(Enum.GetValues<EntryReason>()));
            Assert.That(entries.WithoutChild.CountBy(entry => entry.WhyWithoutChild).Select(why => why.Value), Is.EquivalentTo(new[] { 6, 2 }), "four strangers, two slips too many, two for review");
        });
    }

    [Test]
    public void Two_people_make_a_row_for_review_a_child()
    {
        ScoredPair pair = _entrants.Result.In(MatchBand.Review).First();
        PncEntry RowOf(IEnumerable<ReviewedPair> confirmed) => _entrants.ListOf(_caseload, confirmed)!.Entries.Single(entry => $"PNC {entry.PncId}" == pair.NominalId);
        Assert.That((RowOf([]).Ypid, RowOf([]).IsForReview, RowOf([new(pair.ChildId, pair.NominalId)]).Ypid), Is.EqualTo(("", true, pair.ChildId)));
    }

    [Test]
    public void Without_a_list_there_is_none() => Assert.That(PncEntrants.Of([], []).ListOf(_caseload, []), Is.Null);

    private IEnumerable<string> WithPncId() => _inbox.People.Where(person => person.PncNumber.Length > 0).Select(person => person.Ypid);

    private static EntryReason[] Reasons(ImmutableArray<DoubtedEntry> entries) => [.. entries.SelectMany(entry => entry.Reasons).Select(found => found.Reason).Distinct().Order()];

    private static Period Year(int year) => Period.Ending(PeriodKind.CalendarYear, Quarter.Of(new DateOnly(year, 12, 31)))!.Value;
}
