using System.Collections.Immutable;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>Who the most prolific members of a cohort are. Nobody without a reoffence is among them.</summary>
internal static class ProlificFew
{
    /// <summary>How many members so many hundredths of a cohort are: rounded up, as many as reoffended at most.</summary>
    public static int Asked(int size, int reoffenders, int percent) => Math.Min(((size * percent) + 99) / 100, reoffenders);

    /// <summary>The so many with the most reoffences and all who tie with the last of them; most first, then by ypid.</summary>
    public static ImmutableArray<EventRow> Of(ImmutableArray<EventRow> members, int asked)
    {
        EventRow[] ordered = [.. members.Where(member => member.Reoffences > 0).OrderByDescending(member => member.Reoffences).ThenBy(member => member.Child)];
        int wanted = Math.Min(asked, ordered.Length);
        return wanted == 0 ? [] : [.. ordered.TakeWhile(member => member.Reoffences >= ordered[wanted - 1].Reoffences)];
    }

    /// <summary>So many hundredths of the cohort's children.</summary>
    public static ImmutableArray<EventRow> Percent(ImmutableArray<EventRow> children, int percent) =>
        Of(children, Asked(children.Length, children.Count(child => child.Reoffences > 0), percent));
}
