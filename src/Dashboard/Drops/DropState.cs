using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>How far a drop has come. Immutable; replaced as the work goes on.</summary>
/// <param name="Drop">Its files.</param>
internal sealed record DropState(Drop Drop)
{
    /// <summary>What was recognised; null = not yet.</summary>
    public RecognisedInbox? Inbox { get; init; }

    /// <summary>What loading would do; null = not read yet, or no longer true.</summary>
    public DropCheck? Check { get; init; }

    /// <summary>What became of the rows of its work-lists; null = there are none, or not read yet.</summary>
    public DropRecheck? Recheck { get; init; }

    /// <summary>What is being done now, one sentence; empty = nothing.</summary>
    public string Doing { get; init; } = "";

    /// <summary>Why the last step failed, one sentence; empty = it did not.</summary>
    public string Problem { get; init; } = "";
}
