using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Dashboard.Components.Pages.Kpis;

/// <summary>The meetings behind KPI 8: a sector counts once however many there were, so that the page says how many (spec 5.8).</summary>
internal static class BoardMeetings
{
    /// <summary>"The board met twice: 3 May 2024 and 21 June 2024."; empty where no meeting is in the extract.</summary>
    public static string Sentence(Extract extract, string service, Period quarter)
    {
        DateOnly[] days =
        [
            .. extract.BoardSeats.Where(seat => seat.Service == service && quarter.Contains(seat.Date)).Select(seat => seat.Date).Distinct().Order(),
        ];
        string times = days.Length switch { 1 => "once", 2 => "twice", _ => FormattableString.Invariant($"{days.Length} times") };
        return days.Length == 0 ? "" : $"The board met {times} in the quarter: {Sentences.List([.. days.Select(PeriodText.Date)])}.";
    }
}
