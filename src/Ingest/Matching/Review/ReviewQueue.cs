using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KpiAnalytics.Ingest.Matching.Review;

/// <summary>
/// The pairs people decide on. Two different people confirm a link; one can reject; either can be undone, which adds a line to the audit and
/// takes none out. The queue is its list of events and nothing else: it holds no record of anybody, so that no decision can change one.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "A review queue is what reviewers call it; nobody takes it for a collection.")]
public sealed class ReviewQueue
{
    private readonly ImmutableDictionary<ReviewedPair, PairHistory> _pairs;

    private readonly ImmutableDictionary<string, ReviewedPair> _links;

    private ReviewQueue(
        ImmutableList<ReviewEvent> events, ImmutableDictionary<ReviewedPair, PairHistory> pairs, ImmutableDictionary<string, ReviewedPair> links) =>
        (Events, _pairs, _links) = (events, pairs, links);

    /// <summary>Nothing proposed yet.</summary>
    public static ReviewQueue Empty { get; } =
        new([], ImmutableDictionary<ReviewedPair, PairHistory>.Empty, ImmutableDictionary.Create<string, ReviewedPair>(StringComparer.Ordinal));

    /// <summary>The audit: every step taken, in the order taken.</summary>
    public ImmutableList<ReviewEvent> Events { get; }

    /// <summary>The pairs two people have confirmed, by nominal.</summary>
    public IEnumerable<ReviewedPair> Links => _links.Values.OrderBy(pair => pair.NominalId, StringComparer.Ordinal);

    /// <summary>The queue its events make.</summary>
    /// <param name="events">As <see cref="Events"/> gave them.</param>
    /// <exception cref="ArgumentException">An event cannot follow those before it: the list was not written by a queue.</exception>
    public static ReviewQueue Of(IEnumerable<ReviewEvent> events) => events.Aggregate(Empty, (queue, step) =>
        queue.Take(step) is { IsTaken: true } answer ? answer.Queue : throw new ArgumentException($"{step.Action} of {step.Pair} cannot follow.", nameof(events)));

    /// <summary>Where a pair stands.</summary>
    public ReviewState StateOf(ReviewedPair pair) => HistoryOf(pair).State;

    /// <summary>What was done with a pair, in order.</summary>
    public ImmutableArray<ReviewEvent> AuditOf(ReviewedPair pair) => HistoryOf(pair).Events;

    /// <summary>The pairs in a state, by nominal and child.</summary>
    public IEnumerable<ReviewedPair> In(ReviewState state) => _pairs.Where(pair => pair.Value.State == state).Select(pair => pair.Key)
        .OrderBy(pair => pair.NominalId, StringComparer.Ordinal).ThenBy(pair => pair.ChildId, StringComparer.Ordinal);

    /// <summary>The pairs one person can take the next step on: those undecided, and those another person has confirmed once.</summary>
    public IEnumerable<ReviewedPair> WaitingFor(string who) => In(ReviewState.Proposed)
        .Concat(In(ReviewState.ConfirmedOnce).Where(pair => !IsSame(HistoryOf(pair).Standing.Peek().Who, who)));

    /// <summary>Takes one step, or says why it cannot be taken.</summary>
    public ReviewAnswer Take(ReviewEvent step)
    {
        if (RefusalOf(step) is { } refusal)
        {
            return new(this, refusal);
        }

        PairHistory history = HistoryOf(step.Pair).With(step);
        return new(new(Events.Add(step), _pairs.SetItem(step.Pair, history), LinksWith(step.Pair, history.State)), null);
    }

    private ImmutableDictionary<string, ReviewedPair> LinksWith(ReviewedPair pair, ReviewState state)
    {
        if (state == ReviewState.Confirmed)
        {
            return _links.SetItem(pair.NominalId, pair);
        }

        bool wasLinked = _links.TryGetValue(pair.NominalId, out ReviewedPair linked) && linked == pair;
        return wasLinked ? _links.Remove(pair.NominalId) : _links;
    }

    private ReviewRefusal? RefusalOf(ReviewEvent step)
    {
        if (string.IsNullOrWhiteSpace(step.Who) || string.IsNullOrWhiteSpace(step.Why))
        {
            return ReviewRefusal.NobodyOrNoReason;
        }

        PairHistory history = HistoryOf(step.Pair);
        return (step.Action, history.State) switch
        {
            (ReviewAction.Propose, ReviewState.NotProposed) => null,
            (ReviewAction.Propose, _) => ReviewRefusal.AlreadyProposed,
            (_, ReviewState.NotProposed) => ReviewRefusal.NotProposed,
            (ReviewAction.Undo, ReviewState.Proposed) => ReviewRefusal.NothingToUndo,
            (ReviewAction.Undo, _) => null,
            (_, ReviewState.Confirmed or ReviewState.Rejected) => ReviewRefusal.AlreadyDecided,
            (ReviewAction.Reject, _) => null,
            _ => RefusalOfConfirmation(step, history),
        };
    }

    private ReviewRefusal? RefusalOfConfirmation(ReviewEvent step, PairHistory history)
    {
        if (_links.ContainsKey(step.Pair.NominalId))
        {
            return ReviewRefusal.NominalIsLinked;
        }

        return history.State == ReviewState.ConfirmedOnce && IsSame(history.Standing.Peek().Who, step.Who) ? ReviewRefusal.SamePerson : null;
    }

    // " A.Clerk" and "a.clerk" must not count as two people.
    private static bool IsSame(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);

    private PairHistory HistoryOf(ReviewedPair pair) => _pairs.GetValueOrDefault(pair, PairHistory.Empty);
}
