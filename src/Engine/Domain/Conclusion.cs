namespace KpiAnalytics.Engine.Domain;

/// <summary>How an out-of-court programme ended (spec 4.9). Completed also where only <c>kpi6SuccessfullyCompleted</c> says so.</summary>
public enum Conclusion : byte
{
    NotKnown,
    Completed,
    Declined,
    FurtherOutcome,
    OutsideControl,
}
