using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Matching.Review;
using KpiAnalytics.Store;

namespace KpiAnalytics.Dashboard.Matching;

/// <summary>
/// Where the pairs for review are decided, step by step, each kept in the store. The queue knows the stored form of ids alone: the ids themselves, or their tokens where
/// there is a key. Any thread may ask; steps are taken one after the other.
/// </summary>
public sealed class ReviewDesk
{
    /// <summary>Who proposes: no person's name.</summary>
    public const string Proposer = "matching";

    private readonly Lock _gate = new();
    private readonly ReviewStore _store;
    private readonly TimeProvider _clock;
    private readonly byte[]? _key;
    private readonly FrozenDictionary<ReviewedPair, ReviewedPair> _readable;
    private volatile ReviewQueue _queue;

    /// <summary>Brings the store up to date: proposes the pairs it has not met.</summary>
    /// <param name="key">What ids are hashed with before they are stored; null = they are stored as they are.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be read or written.</exception>
    public ReviewDesk(ReviewStore store, ImmutableArray<ScoredPair> pairs, byte[]? key, TimeProvider clock)
    {
        (_store, _clock, _key) = (store, clock, key);
        _readable = pairs.ToFrozenDictionary(PairOf, pair => new ReviewedPair(pair.ChildId, pair.NominalId));
        _queue = ReviewQueue.Of(store.Events());
        Propose(pairs);
    }

    /// <summary>Raised after a step was taken.</summary>
    public event Action? Changed;

    /// <summary>What has been decided so far.</summary>
    public ReviewQueue Queue => _queue;

    /// <summary>The links two people confirmed, by the lists' own ids; those of pairs this run does not hold are left out.</summary>
    public IEnumerable<ReviewedPair> Links => _queue.Links.Where(_readable.ContainsKey).Select(pair => _readable[pair]);

    /// <summary>A pair as the store knows it.</summary>
    public ReviewedPair PairOf(ScoredPair pair) => new(Stored(pair.ChildId), Stored(pair.NominalId));

    /// <summary>Takes a step, or says why not. Where somebody else was faster, what they did is taken in first.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read or written.</exception>
    public ReviewRefusal? Take(ReviewedPair pair, ReviewAction action, string who, string why)
    {
        ReviewEvent step = new(pair, action, who.Trim(), _clock.GetUtcNow(), why);
        ReviewRefusal? refusal;
        lock (_gate)
        {
            ReviewAnswer answer = _queue.Take(step);
            while (answer.IsTaken && !_store.TryAdd(_queue.Events.Count, [step]))
            {
                _queue = ReviewQueue.Of(_store.Events());
                answer = _queue.Take(step);
            }

            (_queue, refusal) = (answer.Queue, answer.Refusal);
        }

        Changed?.Invoke();
        return refusal;
    }

    private void Propose(ImmutableArray<ScoredPair> pairs)
    {
        while (true)
        {
            ReviewEvent[] steps =
            [
                .. pairs.Select(PairOf).Distinct().Where(pair => _queue.StateOf(pair) == ReviewState.NotProposed)
                    .Select(pair => new ReviewEvent(pair, ReviewAction.Propose, Proposer, _clock.GetUtcNow(), "in the review band")),
            ];
            if (steps.Length == 0 || _store.TryAdd(_queue.Events.Count, steps))
            {
                _queue = steps.Aggregate(_queue, (queue, step) => queue.Take(step).Queue);
                return;
            }

            _queue = ReviewQueue.Of(_store.Events());
        }
    }

    private string Stored(string id) => _key is null ? id : PersonHashing.IdOf(id, _key);
}
