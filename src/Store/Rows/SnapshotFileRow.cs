using KpiAnalytics.Ingest;

namespace KpiAnalytics.Store.Rows;

/// <summary>One file's tally as the table holds it. Rejected rows are those read and not accepted, so they are not held.</summary>
internal sealed class SnapshotFileRow
{
    public required string SnapshotId { get; init; }

    /// <summary>Its place among the snapshot's files, from 0.</summary>
    public required int Position { get; init; }

    public required string File { get; init; }

    public required long Read { get; init; }

    public required long Accepted { get; init; }

    public static SnapshotFileRow Of(string snapshotId, int position, FileTally file) => new()
    {
        SnapshotId = snapshotId,
        Position = position,
        File = file.File,
        Read = file.Read,
        Accepted = file.Accepted,
    };
}
