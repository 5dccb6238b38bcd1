using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Matching.Review;

/// <summary>The events of one pair, and those of its decisions that still stand.</summary>
/// <param name="Events">All of them, in order.</param>
/// <param name="Standing">Confirmations and rejections not undone, in order.</param>
internal sealed record PairHistory(ImmutableArray<ReviewEvent> Events, ImmutableStack<ReviewEvent> Standing)
{
    public static PairHistory Empty { get; } = new([], []);

    public ReviewState State
    {
        get
        {
            if (Events.IsEmpty)
            {
                return ReviewState.NotProposed;
            }

            if (Standing.IsEmpty)
            {
                return ReviewState.Proposed;
            }

            bool isRejected = Standing.Peek().Action == ReviewAction.Reject;
            return isRejected ? ReviewState.Rejected : Standing.Pop().IsEmpty ? ReviewState.ConfirmedOnce : ReviewState.Confirmed;
        }
    }

    public PairHistory With(ReviewEvent added) => new(Events.Add(added), added.Action switch
    {
        ReviewAction.Propose => Standing,
        ReviewAction.Undo => Standing.Pop(),
        _ => Standing.Push(added),
    });
}
