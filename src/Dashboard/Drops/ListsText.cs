using KpiAnalytics.Dashboard.Matching;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>What becomes of lists of people in a drop, in sentences.</summary>
internal static class ListsText
{
    /// <summary>What is done with lists that come beside other files; empty where there are none.</summary>
    /// <param name="inbox">The files.</param>
    /// <param name="keepsEarlier">Lists that were loaded before stay in use.</param>
    public static string Beside(LoadedInbox inbox, bool keepsEarlier) => MatchingLists.AreIn(inbox)
        ? $" The lists of people are matched to the children, for the pages Joined data and Matching.{Lacking(inbox, keepsEarlier)}"
        : "";

    /// <summary>What matching needs beside these lists; empty where both sides are there.</summary>
    public static string Lacking(LoadedInbox inbox, bool keepsEarlier)
    {
        string end = keepsEarlier ? ", so one must have been given before." : ".";
        return MatchingLists.None.With(inbox) switch
        {
            { People.IsEmpty: true } => " Matching needs the service's own list of people (ypid, names, date of birth) too: it is not among these files" + end,
            { Police: { Suspects.IsEmpty: true, Custody.IsEmpty: true, PncEntrants.IsEmpty: true } } =>
                " Matching needs a police list of suspects or custody records, or the PNC's list of first-time entrants, too: none is among these files" + end,
            _ => "",
        };
    }
}
