using FsCheck;
using FsCheck.Fluent;
using KpiAnalytics.Ingest.Matching.Review;

namespace KpiAnalytics.Ingest.Tests.Matching;

[TestFixture]
internal sealed class ReviewQueueTests
{
    private static readonly ReviewedPair Pair = new("YP1", "N1");
    private static readonly ReviewedPair OtherChild = new("YP2", "N1");

    [Test]
    public void Two_people_make_a_link()
    {
        ReviewQueue queue = After((Pair, ReviewAction.Propose, "system"), (Pair, ReviewAction.Confirm, "Ann"));
        Assert.That((queue.StateOf(Pair), queue.Links), Is.EqualTo((ReviewState.ConfirmedOnce, Array.Empty<ReviewedPair>())));

        queue = Taken(queue, Pair, ReviewAction.Confirm, "Bob");
        Assert.That(queue.StateOf(Pair), Is.EqualTo(ReviewState.Confirmed));
        Assert.That(queue.Links, Is.EqualTo(new[] { Pair }));
    }

    [TestCase("Ann")]
    [TestCase(" ann ")]
    public void One_person_does_not(string again)
    {
        ReviewQueue queue = After((Pair, ReviewAction.Propose, "system"), (Pair, ReviewAction.Confirm, "Ann"));
        Assert.That(RefusalOf(queue, Pair, ReviewAction.Confirm, again), Is.EqualTo(ReviewRefusal.SamePerson));
    }

    [Test]
    public void After_the_first_is_undone_another_first_is_needed()
    {
        ReviewQueue queue = After((Pair, ReviewAction.Propose, "system"), (Pair, ReviewAction.Confirm, "Ann"), (Pair, ReviewAction.Undo, "Ann"), (Pair, ReviewAction.Confirm, "Bob"));
        Assert.That(queue.StateOf(Pair), Is.EqualTo(ReviewState.ConfirmedOnce));
        Assert.That(queue.AuditOf(Pair), Has.Length.EqualTo(4));
    }

    [Test]
    public void Undoing_a_link_takes_it_back_and_keeps_the_audit()
    {
        ReviewQueue queue = After(
            (Pair, ReviewAction.Propose, "system"), (Pair, ReviewAction.Confirm, "Ann"), (Pair, ReviewAction.Confirm, "Bob"), (Pair, ReviewAction.Undo, "Cy"));
        Assert.That(queue.StateOf(Pair), Is.EqualTo(ReviewState.ConfirmedOnce));
        Assert.That(queue.Links, Is.Empty);
        Assert.That(queue.Events.Select(step => step.Who), Is.EqualTo(new[] { "system", "Ann", "Bob", "Cy" }));
    }

    [Test]
    public void A_rejection_stands_until_it_is_undone()
    {
        ReviewQueue queue = After((Pair, ReviewAction.Propose, "system"), (Pair, ReviewAction.Reject, "Ann"));
        Assert.That(RefusalOf(queue, Pair, ReviewAction.Confirm, "Bob"), Is.EqualTo(ReviewRefusal.AlreadyDecided));
        Assert.That(Taken(queue, Pair, ReviewAction.Undo, "Bob").StateOf(Pair), Is.EqualTo(ReviewState.Proposed));
    }

    [Test]
    public void A_nominal_is_linked_to_one_child()
    {
        ReviewQueue queue = After(
            (Pair, ReviewAction.Propose, "system"), (OtherChild, ReviewAction.Propose, "system"), (OtherChild, ReviewAction.Confirm, "Ann"),
            (Pair, ReviewAction.Confirm, "Ann"), (Pair, ReviewAction.Confirm, "Bob"));
        Assert.That(RefusalOf(queue, OtherChild, ReviewAction.Confirm, "Bob"), Is.EqualTo(ReviewRefusal.NominalIsLinked));
        Assert.That(Taken(queue, Pair, ReviewAction.Undo, "Bob").Take(Step(OtherChild, ReviewAction.Confirm, "Bob")).IsTaken, Is.True);
    }

    [Test]
    public void Steps_that_make_no_sense_are_refused()
    {
        ReviewQueue proposed = After((Pair, ReviewAction.Propose, "system"));
        Assert.Multiple(() =>
        {
            Assert.That(RefusalOf(ReviewQueue.Empty, Pair, ReviewAction.Confirm, "Ann"), Is.EqualTo(ReviewRefusal.NotProposed));
            Assert.That(RefusalOf(proposed, Pair, ReviewAction.Propose, "Ann"), Is.EqualTo(ReviewRefusal.AlreadyProposed));
            Assert.That(RefusalOf(proposed, Pair, ReviewAction.Undo, "Ann"), Is.EqualTo(ReviewRefusal.NothingToUndo));
            Assert.That(RefusalOf(proposed, Pair, ReviewAction.Confirm, " "), Is.EqualTo(ReviewRefusal.NobodyOrNoReason));
            Assert.That(proposed.Take(Step(Pair, ReviewAction.Confirm, "Ann") with { Why = "" }).Refusal, Is.EqualTo(ReviewRefusal.NobodyOrNoReason));
        });
    }

    [Test]
    public void Who_confirmed_once_is_not_asked_again()
    {
        ReviewQueue queue = After((Pair, ReviewAction.Propose, "system"), (Pair, ReviewAction.Confirm, "Ann"));
        Assert.That((queue.WaitingFor("Ann"), queue.WaitingFor("Bob")), Is.EqualTo((Array.Empty<ReviewedPair>(), new[] { Pair })));
    }

    [Test]
    public void A_list_no_queue_wrote_is_refused() =>
        Assert.That(() => ReviewQueue.Of([Step(Pair, ReviewAction.Confirm, "Ann")]), Throws.ArgumentException);

    [Test]
    public void Whatever_is_tried_the_events_tell_all_and_links_have_two_people()
    {
        Gen<ReviewEvent[]> attempts = (
            from child in Gen.Elements("YP1", "YP2")
            from nominal in Gen.Elements("N1", "N2")
            from action in Gen.Elements(ReviewAction.Propose, ReviewAction.Confirm, ReviewAction.Confirm, ReviewAction.Reject, ReviewAction.Undo)
            from who in Gen.Elements("Ann", "Bob", "Cy")
            select Step(new ReviewedPair(child, nominal), action, who)).ArrayOf(60);

        Prop.ForAll(Arb.From(attempts), steps =>
        {
            ReviewQueue queue = steps.Aggregate(ReviewQueue.Empty, (before, step) => before.Take(step).Queue);
            ReviewQueue again = ReviewQueue.Of(queue.Events);
            ReviewedPair[] links = [.. queue.Links];
            return links.SequenceEqual(again.Links)
                && links.SequenceEqual(queue.In(ReviewState.Confirmed).OrderBy(pair => pair.NominalId))
                && links.Select(pair => pair.NominalId).Distinct().Count() == links.Length
                && links.All(pair => queue.AuditOf(pair).Where(step => step.Action == ReviewAction.Confirm).Select(step => step.Who).Distinct().Count() >= 2);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(23768213, 1));
    }

    private static ReviewQueue After(params (ReviewedPair Pair, ReviewAction Action, string Who)[] steps) =>
        steps.Aggregate(ReviewQueue.Empty, (queue, step) => Taken(queue, step.Pair, step.Action, step.Who));

    private static ReviewQueue Taken(ReviewQueue queue, ReviewedPair pair, ReviewAction action, string who)
    {
        ReviewAnswer answer = queue.Take(Step(pair, action, who));
        Assert.That(answer.Refusal, Is.Null);
        return answer.Queue;
    }

    private static ReviewRefusal? RefusalOf(ReviewQueue queue, ReviewedPair pair, ReviewAction action, string who)
    {
        ReviewAnswer answer = queue.Take(Step(pair, action, who));
        Assert.That(answer.Queue, Is.SameAs(queue));
        return answer.Refusal;
    }

    private static ReviewEvent Step(ReviewedPair pair, ReviewAction action, string who) =>
        new(pair, action, who, new DateTimeOffset(2024, 2, 5, 9, 0, 0, TimeSpan.Zero), "seen on both records");
}
