using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Joined;
using KpiAnalytics.Dashboard.Components.Pages.Matching;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Matching;
using KpiAnalytics.Ingest.Matching.Review;

namespace KpiAnalytics.Dashboard.Tests.Pages;

/// <summary>The pages of joined data and of the review of matches.</summary>
public class JoinedPageTests
{
    private string _folder = "";
    private MatchedCaseload _matched = null!;
    private ReviewDesk _desk = null!;

    [SetUp]
    public async Task Match()
    {
        _folder = Directory.CreateTempSubdirectory("joined").FullName;
        _matched = FakeMatching.Matched();
        _desk = await FakeMatching.DeskAsync(_matched, _folder);
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Without_police_lists_both_pages_say_how_to_give_some()
    {
        foreach (IDocument page in new[] { await PageRenderer.Render<MatchingPage>("matching"), await PageRenderer.Render<JoinedPage>("joined") })
        {
            Assert.That(page.QuerySelectorAll("h1"), Has.Length.EqualTo(1));
            Assert.That(page.Body.Words(), Does.Contain("No police lists were given.").And.Contain("--police PATH"));
        }
    }

    [Test]
    public async Task A_failure_is_told_and_matching_in_progress_too()
    {
        Assert.That((await PageRenderer.Render<JoinedPage>("joined", matching: new FakeMatching(new MatchingStage.Failed("No list.")))).QuerySelector("[role=alert]").Words(), Does.Contain("No list."));
        Assert.That((await PageRenderer.Render<JoinedPage>("joined", matching: new FakeMatching(new MatchingStage.Matching()))).QuerySelector("[role=status]").Words(), Does.StartWith("Matching the police lists."));
    }

    [Test]
    public async Task The_review_shows_bands_the_pair_its_waterfall_and_the_audit()
    {
        _desk.Take(_desk.PairOf(_matched.ForReview[0]), ReviewAction.Confirm, "Ann", "looked up in the case system");
        IDocument page = await Matching("matching");
        IElement[] steps = [.. page.QuerySelectorAll("[aria-label=Evidence] tbody tr")];
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector(".lede").Words(), Does.EndWith($"{_matched.ForReview.Length} pair{(_matched.ForReview.Length == 1 ? "" : "s")} for review, of which 0 decided."));
            Assert.That(page.QuerySelector("[aria-label='The two records']").Words(), Does.Contain("Id " + _matched.ForReview[0].ChildId));
            Assert.That(steps[0].QuerySelector("th").Words(), Does.StartWith("before any evidence"));
            Assert.That(steps[^1].QuerySelectorAll("td")[1].Words(), Is.EqualTo(MatchingWords.Bits(_matched.Result.Explain(_matched.ForReview[0]).Weight)), "the sum after the last step");
            Assert.That(page.QuerySelectorAll(".rz-button").Select(button => button.Words()), Is.EqualTo(new[] { "Confirm: one person", "Different people", "Undo the last decision" }));
            Assert.That(page.QuerySelector("[aria-label='What was done with this pair']").Words(), Does.Contain("Ann confirmed looked up in the case system"));
            Assert.That(page.Body.Words(), Does.Contain("One person has confirmed; it waits for another."));
        });
    }

    [Test]
    public async Task Addresses_hold_the_place_of_a_pair_and_no_id()
    {
        IDocument page = await Matching("matching?service=X&pair=99");
        Assert.That(page.QuerySelector("section h2").Words(), Is.EqualTo($"Pair {_matched.ForReview.Length} of {_matched.ForReview.Length} for review"));
        Assert.That(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")), Has.None.Match(@"YP\d|N\d\d"));
    }

    [Test]
    public async Task Each_list_has_its_children_with_reasons_and_the_ids_in_tables_only()
    {
        IDocument page = await Joined("joined?list=no-further-action");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector(".switch a[aria-current]").Words(), Is.EqualTo("No further action more than twice"));
            Assert.That(page.QuerySelector(".lede").Words(), Is.EqualTo("7 children with more than 2 crimes that ended with no further action."));
            Assert.That(page.QuerySelectorAll("tbody tr").First(row => row.QuerySelector("th").Words() == "YP03").Words(), Does.StartWith(
                "YP03 3 Dec 2023 3 crimes ended with no further action, from 1 Dec 2023 to 3 Dec 2023. 3 rows of YP03 1 Nov 2023: suspected, Common assault; outcome 16 on 1 Dec 2023 (CR030)"));
        });
        page.QuerySelectorAll(".table-region").ToList().ForEach(table => table.Remove());
        Assert.That(page.Body.Words(), Does.Not.Match(@"YP\d"));
    }

    [TestCase("", "22 children in contact with the police without a substantive outcome so far; 0 more were known to the police before their first.")]
    [TestCase("?list=before&page=9", "22 children in contact with the police without a substantive outcome so far; 0 more were known to the police before their first.")]
    [TestCase("?list=between", "0 children in contact with the police between one substantive outcome and the next.")]
    [TestCase("?list=turnaround", "22 children with a ground for Turnaround from 1 Oct 2023 to 31 Dec 2023, and nothing in these records against it.")]
    [TestCase("?list=entrants", "0 children counted here; nothing was published from the PNC for this period.")]
    [TestCase("?list=nonsense", "22 children in contact with the police without a substantive outcome so far; 0 more were known to the police before their first.")]
    public async Task Each_list_says_how_many(string query, string message) => Assert.That((await Joined("joined" + query)).QuerySelector(".lede").Words(), Is.EqualTo(message));

    [Test]
    public async Task The_PNCs_list_is_held_against_the_count_and_no_row_is_dropped()
    {
        MatchedCaseload matched = FakeMatching.MatchedWithEntrants();
        IDocument page = await PageRenderer.Render<JoinedPage>(
            "joined?list=entrants", Source(), matching: new FakeMatching(new MatchingStage.Ready(matched, await FakeMatching.DeskAsync(matched, _folder))));
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector(".lede").Words(), Is.EqualTo("0 children counted here, 2 on the PNC's list: 2 fewer here."));
            Assert.That(page.QuerySelector(".headline .soft").Words(), Does.StartWith("The PNC's list has entries from 9 Jan 2023 to 1 Nov 2023.").And.Contain("Nothing was published for this period."));
            Assert.That(Rows(page, "Counted here, not on the PNC's list"), Is.Empty);
            Assert.That(Rows(page, "Not counted here, on the PNC's list"), Is.EqualTo(new[]
            {
                "YP05 9 Jan 2023 Missing result. The PNC's list has Youth caution of 9 Jan 2023; the extract has no substantive outcome of the child.",
            }));
            Assert.That(Rows(page, "On the PNC's list and no child"), Is.EqualTo(new[] { "23/6B 1 Nov 2023 Youth caution Nobody on the service's list of people matches." }));
        });
    }

    [TestCase("suspected", "This list needs one: drop it on the page Files.")]
    [TestCase("turnaround", "Below are grounds from the service's own records alone.")]
    public async Task Without_suspects_and_custody_records_nobody_is_said_to_have_no_contact(string list, string words)
    {
        MatchedCaseload matched = FakeMatching.MatchedWithEntrants();
        IDocument page = await PageRenderer.Render<JoinedPage>(
            $"joined?list={list}", Source(), matching: new FakeMatching(new MatchingStage.Ready(matched, await FakeMatching.DeskAsync(matched, _folder))));
        Assert.That(page.QuerySelector(".notice:not(.restricted)").Words(), Is.EqualTo("No police list of suspects or custody records was given, so no contact of a child with the police is known. " + words));
        Assert.That(page.QuerySelector(".lede") is null, Is.EqualTo(list == "suspected"));
        Assert.That(page.QuerySelector(".further").Words(), Does.StartWith("Nominals for review"));
    }

    [Test]
    public async Task A_list_that_does_not_cover_the_period_leaves_the_published_count_and_says_so()
    {
        MatchedCaseload matched = FakeMatching.MatchedWithEntrants();
        IDocument page = await PageRenderer.Render<JoinedPage>(
            "joined?list=entrants&end=2022-12-31", Source(), matching: new FakeMatching(new MatchingStage.Ready(matched, await FakeMatching.DeskAsync(matched, _folder))));
        Assert.That(page.QuerySelector(".headline .soft").Words(), Does.Contain("It does not cover this service and period, so the published count takes its place."));
        Assert.That(page.QuerySelector("[aria-label=\"On the PNC's list and no child\"]"), Is.Null);
    }

    [Test]
    public void Pages_of_a_list_are_whole_and_in_the_address()
    {
        Assert.That(new[] { 0, 1, 50, 51, 741 }.Select(ListPaging.Pages), Is.EqualTo(new[] { 1, 1, 1, 2, 15 }));
        string address = JoinedLists.Address(Selection.Default, JoinedList.Turnaround, 3);
        Assert.That((address, JoinedLists.Read(address), JoinedLists.ReadPage(address)), Is.EqualTo(("joined?list=turnaround&page=3", JoinedList.Turnaround, 3)));
    }

    private static string[] Rows(IDocument page, string label) => [.. page.QuerySelectorAll($"[aria-label=\"{label}\"] tbody tr").Select(row => row.Words())];

    private Task<IDocument> Matching(string address) => PageRenderer.Render<MatchingPage>(address, Source(), matching: new FakeMatching(new MatchingStage.Ready(_matched, _desk)));

    private Task<IDocument> Joined(string address) => PageRenderer.Render<JoinedPage>(address, Source(), matching: new FakeMatching(new MatchingStage.Ready(_matched, _desk)));

    private static FakeSource Source() => new(new LoadStage.Ready(new FakeCaseload { Caseload = FakeMatching.Caseload() }));
}
