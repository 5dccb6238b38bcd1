using KpiAnalytics.Dashboard.Loading;

namespace KpiAnalytics.Dashboard.Tests.Fakes;

/// <summary>A source whose stage the test decides.</summary>
internal sealed class FakeSource(LoadStage stage) : ICaseloadSource
{
    public event Action? Changed;

    public LoadStage Stage { get; private set; } = stage;

    public static FakeSource Ready() => new(new LoadStage.Ready(new FakeCaseload()));

    public void MoveTo(LoadStage stage)
    {
        Stage = stage;
        Changed?.Invoke();
    }
}
