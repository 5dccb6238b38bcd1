namespace KpiAnalytics.Dashboard.Matching;

/// <summary>How far matching has come. Not given, or matching, then ready or failed; files loaded later begin it again.</summary>
public abstract record MatchingStage
{
    private MatchingStage()
    {
    }

    /// <summary>No police lists were given.</summary>
    public sealed record NotGiven : MatchingStage;

    public sealed record Matching : MatchingStage;

    /// <param name="Message">One clear line for a person.</param>
    public sealed record Failed(string Message) : MatchingStage;

    /// <param name="Desk">Where pairs are decided.</param>
    public sealed record Ready(MatchedCaseload Matched, ReviewDesk Desk) : MatchingStage;
}
