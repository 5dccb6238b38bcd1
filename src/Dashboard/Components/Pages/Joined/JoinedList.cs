namespace KpiAnalytics.Dashboard.Components.Pages.Joined;

/// <summary>The lists of the page of joined data.</summary>
public enum JoinedList
{
    Suspected,
    Before,
    Between,
    NoFurtherAction,
    Turnaround,
    Entrants,
}
