using KpiAnalytics.Dashboard.Matching;
using KpiAnalytics.Ingest.Matching.Review;
using KpiAnalytics.Store;

namespace KpiAnalytics.Dashboard.Tests.Matching;

public class ReviewDeskTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("desk").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Two_people_confirm_and_an_undo_takes_the_link_away_again()
    {
        MatchedCaseload matched = FakeMatching.Matched();
        ReviewDesk desk = await FakeMatching.DeskAsync(matched, _folder);
        ReviewedPair pair = desk.PairOf(matched.ForReview[0]);
        int before = matched.Joined(desk.Links).Contacts;
        Assert.Multiple(() =>
        {
            Assert.That(desk.Take(pair, ReviewAction.Confirm, "", "seen"), Is.EqualTo(ReviewRefusal.NobodyOrNoReason));
            Assert.That(desk.Take(pair, ReviewAction.Confirm, "Ann", "seen"), Is.Null);
            Assert.That(desk.Take(pair, ReviewAction.Confirm, " ann", "seen"), Is.EqualTo(ReviewRefusal.SamePerson));
            Assert.That(desk.Links, Is.Empty);
            Assert.That(desk.Take(pair, ReviewAction.Confirm, "Ben", "seen"), Is.Null);
            Assert.That(desk.Links, Is.EqualTo(new[] { new ReviewedPair(matched.ForReview[0].ChildId, matched.ForReview[0].NominalId) }));
            Assert.That(desk.Take(pair, ReviewAction.Undo, "Ben", "decided by mistake"), Is.Null);
            Assert.That(desk.Links, Is.Empty);
            Assert.That(matched.Joined(desk.Links).Contacts, Is.EqualTo(before));
        });
    }

    [Test]
    public async Task A_new_desk_goes_on_where_the_last_one_stopped_and_proposes_nothing_twice()
    {
        MatchedCaseload matched = FakeMatching.Matched();
        ReviewDesk first = await FakeMatching.DeskAsync(matched, _folder);
        ReviewedPair pair = first.PairOf(matched.ForReview[0]);
        first.Take(pair, ReviewAction.Confirm, "Ann", "seen");

        ReviewDesk second = await FakeMatching.DeskAsync(matched, _folder);
        Assert.That(second.Queue.Events, Is.EqualTo(first.Queue.Events));
        Assert.That(second.Queue.StateOf(pair), Is.EqualTo(ReviewState.ConfirmedOnce));
    }

    [Test]
    public async Task What_another_desk_did_meanwhile_is_taken_in_before_a_step()
    {
        MatchedCaseload matched = FakeMatching.Matched();
        ReviewDesk one = await FakeMatching.DeskAsync(matched, _folder);
        ReviewDesk other = await FakeMatching.DeskAsync(matched, _folder);
        ReviewedPair pair = one.PairOf(matched.ForReview[0]);
        one.Take(pair, ReviewAction.Reject, "Ann", "brother, sister or twin");
        Assert.That(other.Take(pair, ReviewAction.Confirm, "Ben", "seen"), Is.EqualTo(ReviewRefusal.AlreadyDecided));
    }

    [Test]
    public async Task Under_a_key_the_store_holds_tokens_and_the_links_are_readable()
    {
        MatchedCaseload matched = FakeMatching.Matched();
        byte[] key = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];
        ReviewDesk desk = await FakeMatching.DeskAsync(matched, _folder, key);
        ReviewedPair pair = desk.PairOf(matched.ForReview[0]);
        desk.Take(pair, ReviewAction.Confirm, "Ann", "seen");
        desk.Take(pair, ReviewAction.Confirm, "Ben", "seen");
        ReviewEvent[] stored = [.. (await ReviewStore.OpenAsync(Path.Combine(_folder, "store.db"))).Events()];
        Assert.That(stored.Select(step => step.Pair.ChildId + step.Pair.NominalId), Is.All.Match("^[0-9A-F]{64}$"));
        Assert.That(desk.Links.Single().ChildId, Is.EqualTo(matched.ForReview[0].ChildId));
    }
}
