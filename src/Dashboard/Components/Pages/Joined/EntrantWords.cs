using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Analyses.Joined;

namespace KpiAnalytics.Dashboard.Components.Pages.Joined;

/// <summary>How first-time entrants against the PNC are written for people.</summary>
internal static class EntrantWords
{
    public static string Message(EntryReconciliation entries)
    {
        string here = $"{FigureText.Counted(entries.Local, "child", "children")} counted here";
        return entries.Difference switch
        {
            null => $"{here}; nothing was published from the PNC for this period.",
            0 => $"{here}, as many as on the PNC.",
            > 0 and var more => $"{here}, {FigureText.Number(entries.Pnc!.Value, 0)} on the PNC: {FigureText.Number(more, 0)} more here.",
            var fewer => $"{here}, {FigureText.Number(entries.Pnc!.Value, 0)} on the PNC: {FigureText.Number(-fewer.Value, 0)} fewer here.",
        };
    }

    public static string Basis(PncCount? published) => published switch
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
