using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Loading;

/// <summary>How far the load at the program's start has come: loading, then ready or failed. Files loaded later make it ready again, all at once.</summary>
public abstract record LoadStage
{
    private LoadStage()
    {
    }

    /// <param name="Progress">The file being read; null before the first.</param>
    public sealed record Loading(LoadProgress? Progress) : LoadStage;

    /// <param name="Message">One clear line for a person.</param>
    public sealed record Failed(string Message) : LoadStage;

    public sealed record Ready(ILoadedCaseload Caseload) : LoadStage;
}
