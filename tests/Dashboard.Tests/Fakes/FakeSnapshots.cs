using KpiAnalytics.Dashboard.Snapshots;
using KpiAnalytics.Ingest;
using KpiAnalytics.Store;

namespace KpiAnalytics.Dashboard.Tests.Fakes;

/// <summary>Recorded snapshots, or none, as the test decides.</summary>
internal sealed class FakeSnapshots(SnapshotStage stage) : ISnapshotSource
{
    public event Action? Changed;

    public SnapshotStage Stage { get; private set; } = stage;

    public static FakeSnapshots Recorded() => new(new SnapshotStage.Recorded(Current.Id, [Current, Empty]));

    public void MoveTo(SnapshotStage stage)
    {
        Stage = stage;
        Changed?.Invoke();
    }

    private static Snapshot Current => new()
    {
        Id = "00f1e2d3c4b5a697",
        LoadedAt = new(2026, 3, 29, 9, 5, 0, DateTimeKind.Utc),
        ExtractStart = FakeCaseload.ExtractStart,
        ExtractEnd = FakeCaseload.ExtractEnd,
        Files = [new("children.csv", 1_842, 1_841), new FileTally("offences.csv", 5_210, 5_209)],
        Findings = new(Errors: 2, Warnings: 1, Notes: 0),
    };

    private static Snapshot Empty => new()
    {
        Id = "8899aabbccddeeff",
        LoadedAt = new(2026, 1, 2, 17, 30, 0, DateTimeKind.Utc),
        ExtractStart = null,
        ExtractEnd = null,
        Files = [],
        Findings = new(Errors: 0, Warnings: 0, Notes: 1),
    };
}
