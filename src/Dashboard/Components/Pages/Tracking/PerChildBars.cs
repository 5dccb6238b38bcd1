using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Analyses.Tracking;
using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Dashboard.Components.Pages.Tracking;

/// <summary>The children of a followed cohort by how many reoffences they have so far: bars, and what they say.</summary>
internal static class PerChildBars
{
    /// <summary>Children with so many reoffences or more share the last bar: single children far out would make the table long.</summary>
    private const int LastBar = 10;

    /// <summary>A group a basis, with the same rows in each.</summary>
    public static ImmutableArray<BarGroup> Of(TrackedCohort cohort)
    {
        int most = Math.Min(LastBar, Both(cohort).Max(rates => rates.PerChild[^1].Reoffences));
        return
        [
            .. Both(cohort).Select(rates => new BarGroup(
                Sentences.Capitalised(TrackingWords.Basis(rates.Basis)),
                Enumerable.Range(0, most + 1).Select(reoffences => Row(rates, reoffences, cohort.Children)))),
        ];
    }

    /// <summary>"80.0% of 40 children have no reoffence so far (proven to date), 77.5% where pending offences count too (proven + pending)".</summary>
    public static string Message(TrackedCohort cohort) =>
        $"{ShareText.Of(Share(cohort, ReoffenceBasis.ProvenToDate))} of {FigureText.Number(cohort.Children, 0)} children have no reoffence so far "
        + $"({TrackingWords.Basis(ReoffenceBasis.ProvenToDate)}), {ShareText.Of(Share(cohort, ReoffenceBasis.ProvenOrPending))} where pending offences count too ({TrackingWords.Basis(ReoffenceBasis.ProvenOrPending)})";

    /// <summary>None, one, and more, on each basis; and that children were not followed equally long.</summary>
    public static string Sentence(TrackedCohort cohort) =>
        string.Concat(Both(cohort).Select(rates =>
            $"{Sentences.Capitalised(TrackingWords.Basis(rates.Basis))}: {Number(rates, 0)} have none, {Number(rates, 1)} one and "
            + $"{FigureText.Number(rates.PerChild.Skip(2).Sum(count => count.Children), 0)} two or more; the most of one child is {FigureText.Number(rates.PerChild[^1].Reoffences, 0)}. "))
        + (cohort.Closed == cohort.Children ? "Every child's 12 months are over." : "Children followed for less than 12 months can still have more.");

    private static IEnumerable<TrackedRates> Both(TrackedCohort cohort) => [cohort.ProvenToDate, cohort.ProvenOrPending];

    private static double Share(TrackedCohort cohort, ReoffenceBasis basis) => (double)cohort.On(basis).PerChild[0].Children / cohort.Children;

    private static string Number(TrackedRates rates, int reoffences) =>
        FigureText.Number(rates.PerChild.Where(count => count.Reoffences == reoffences).Sum(count => count.Children), 0);

    private static BarRow Row(TrackedRates rates, int reoffences, int cohort)
    {
        int children = rates.PerChild.Where(count => reoffences == LastBar ? count.Reoffences >= LastBar : count.Reoffences == reoffences).Sum(count => count.Children);
        string name = reoffences == LastBar ? $"{LastBar} or more" : FigureText.Number(reoffences, 0);
        return BarRow.Of(name, 100.0 * children / cohort, children);
    }
}
