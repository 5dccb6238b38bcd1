namespace KpiAnalytics.Dashboard.Matching;

/// <summary>Where pages get matched people from. One for the whole program; any thread may ask.</summary>
public interface IMatchingSource
{
    MatchingStage Stage { get; }

    /// <summary>Raised after <see cref="Stage"/> changed, on the thread that matches.</summary>
    event Action? Changed;
}
