namespace KpiAnalytics.Dashboard.Loading;

/// <summary>Where pages get the caseload from. One for the whole program; any thread may ask.</summary>
public interface ICaseloadSource
{
    LoadStage Stage { get; }

    /// <summary>Raised after <see cref="Stage"/> changed, on the thread that loads.</summary>
    event Action? Changed;
}
