using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Analyses.Joined;

namespace KpiAnalytics.Dashboard.Components.Pages.Joined;

/// <summary>How first-time entrants against the PNC are written for people.</summary>
internal static class EntrantWords
{
    public static string Message(EntryReconciliation entries)
    {
        string here = $"{FigureText.Counted(entries.Local, "child", "children")} counted here";
        string there = entries.List is null ? "on the PNC" : "on the PNC's list";
        return entries.Difference switch
        {
            null => $"{here}; nothing was published from the PNC for this period.",
            0 => $"{here}, as many as {there}.",
            > 0 and var more => $"{here}, {FigureText.Number(entries.Pnc!.Value, 0)} {there}: {FigureText.Number(more, 0)} more here.",
            var fewer => $"{here}, {FigureText.Number(entries.Pnc!.Value, 0)} {there}: {FigureText.Number(-fewer.Value, 0)} fewer here.",
        };
    }

    /// <param name="given">The PNC's list, whether it covers the period or not.</param>
    public static string Basis(EntryReconciliation entries, PncList? given) => (entries.List, given) switch
    {
        ({ } list, _) => $"{Span(list)} Every child and row that stands on one side alone is listed. {Published(entries.Published)}",
        (null, { } other) => $"{Span(other)} It does not cover this service and period, so the published count takes its place. {Count(entries.Published)}",
        _ => Count(entries.Published),
    };

    private static string Span(PncList list) => $"The PNC's list has entries from {PeriodText.Date(list.Entries[0].Date)} to {PeriodText.Date(list.Entries[^1].Date)}.";

    private static string Published(PncCount? published) =>
        published?.Children is { } children ? $"Published from the PNC were {FigureText.Number(children, 0)} ({published.Source})." : "Nothing was published for this period.";

    private static string Count(PncCount? published) => published switch
    {
        null => "Reasons are shown against no count.",
        { PrintedRate: { } rate } => $"The PNC's count is worked back to the nearest child from the printed rate of {FigureText.Number(rate, 0)} per 100,000 ({published.Source}): the true count may be one more or less.",
        _ => $"The PNC's count is as published ({published.Source}).",
    };

    public static string Name(EntryReason reason) => reason switch
    {
        EntryReason.MissingResult => "Missing result",
        EntryReason.TurnedEighteen => "Turned 18",
        EntryReason.Moved => "Moved",
        EntryReason.DateBasis => "Date basis",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };
}
