using KpiAnalytics.Dashboard.Drops;

namespace KpiAnalytics.Dashboard.Loading;

/// <summary>The caseload all pages show, and which files it is from. Replaced whole; a page that is being drawn keeps the one it began with.</summary>
internal sealed class ShownCaseload : ICaseloadSource
{
    private volatile Shown _shown = new(new LoadStage.Loading(null), ShownDrops.None);

    public event Action? Changed;

    public LoadStage Stage => _shown.Stage;

    /// <summary>The drops the caseload is from.</summary>
    public ShownDrops Drops => _shown.Drops;

    /// <summary>One sentence where the start did not go as the analyst may expect; empty where it did.</summary>
    public string Note { get; set; } = "";

    public void MoveTo(LoadStage stage, ShownDrops drops)
    {
        _shown = new Shown(stage, drops);
        Changed?.Invoke();
    }

    private sealed record Shown(LoadStage Stage, ShownDrops Drops);
}
