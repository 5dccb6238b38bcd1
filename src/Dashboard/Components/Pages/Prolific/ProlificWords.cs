using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Analyses.Prolific;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Dashboard.Components.Pages.Prolific;

/// <summary>What the page says of the prolific few, from the numbers alone.</summary>
internal static class ProlificWords
{
    /// <summary>"13 of 250 children (5.2%) made 41.0% of the reoffences".</summary>
    public static string Message(ProlificAnalysis analysis) => analysis.Few is { } few
        ? $"{Members(few.Group, analysis.Children)} made {ShareText.Of(few.Group.ShareOfEvents)} of the reoffences"
        : "No child of the cohort has a reoffence";

    /// <summary>"Half of the reoffences were made by 13 of 161 children (8.1%)".</summary>
    public static string Half(ProlificAnalysis analysis) => analysis.Children.Smallest.FirstOrDefault(group => group.Share == 0.5) is { } half
        ? $"Half of the reoffences were made by {Members(half.Group, analysis.Children)}{Ties(half.Group)}"
        : "No child of the cohort has a reoffence";

    /// <summary>The sentence under the curve.</summary>
    public static string Sentence(ProlificAnalysis analysis) => analysis.Few is not { } few
        ? $"Children in the cohort: {FigureText.Number(analysis.Children.Size, 0)}. Reoffences: none."
        : $"{Members(few.Group, analysis.Children)} made {FigureText.Number(few.Group.Events, 0)} of {FigureText.Number(analysis.Children.Reoffences, 0)} reoffences "
            + $"({ShareText.Of(few.Group.ShareOfEvents)}){Ties(few.Group)}. {Gini(analysis.Children)}";

    public static string Unit(CohortUnit unit) => unit == CohortUnit.Entry ? "Cohort entries, as printed figures count" : "Children, each once";

    /// <summary>"20 of 326 (6.1%)", with a word on ties.</summary>
    public static string Group(Concentration group, CohortConcentration cohort) =>
        $"{FigureText.Number(group.Children, 0)} of {FigureText.Number(cohort.Size, 0)} ({ShareText.Of(group.ShareOfChildren)}){Ties(group)}";

    public static string Made(Concentration group) => $"{ShareText.Of(group.ShareOfEvents)} ({FigureText.Number(group.Events, 0)})";

    /// <summary>"Gini coefficient 0.78, 95% interval 0.73 to 0.82."</summary>
    public static string Gini(CohortConcentration cohort) => cohort switch
    {
        { Gini: null } => "No Gini coefficient: nobody reoffended.",
        { GiniInterval: { Lower: { } lower, Upper: { } upper } } =>
            $"Gini coefficient {FigureText.Number(cohort.Gini.Value, 2)}, 95% interval {FigureText.Number(lower, 2)} to {FigureText.Number(upper, 2)}.",
        _ => $"Gini coefficient {FigureText.Number(cohort.Gini.Value, 2)}, no interval: fewer than ten children reoffended.",
    };

    public static string Stability(MembershipStability stability) =>
        $"Of the {FigureText.Counted(stability.Few, "prolific child", "prolific children")}, {Were(stability.InCohortBefore)} in the cohort of "
        + $"{PeriodText.InSentence(stability.Before)} at all, and {Were(stability.AmongFewBefore)} among its "
        + $"{FigureText.Counted(stability.FewBefore, "prolific child", "prolific children")}.";

    private static string Were(int children) => FigureText.Counted(children, "was", "were");

    public static string Name(Need need) => need switch
    {
        Need.LookedAfterAtIndex => "Looked after at the index event",
        Need.LookedAfterEver => "Looked after ever",
        Need.SocialCareAtIndex => "With social care at the index event",
        Need.SocialCareEver => "With social care ever",
        Need.SendIdentified => "SEND or ALN identified",
        Need.MentalHealth => "Mental health need",
        Need.SubstanceMisuse => "Substance misuse need",
        Need.EteUnsuitableAtIndex => "Unsuitable education, training or employment at the index event",
        Need.AccommodationUnsuitableAtIndex => "Unsuitable accommodation at the index event",
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "No such need."),
    };

    /// <summary>"40.0% (8 of 20)", or why there is no number.</summary>
    public static string Share(NeedStatus status, NeedCount? count) => count is null
        ? status == NeedStatus.Hidden ? "hidden to protect children" : "not supplied"
        : count.Known == 0 ? "n/a: not recorded of anybody" : $"{ShareText.Of(count.Share)} ({FigureText.Number(count.Children, 0)} of {FigureText.Number(count.Known, 0)})";

    private static string Members(Concentration group, CohortConcentration cohort) =>
        $"{FigureText.Number(group.Children, 0)} of {FigureText.Number(cohort.Size, 0)} children ({ShareText.Of(group.ShareOfChildren)})";

    private static string Ties(Concentration group) => group.HasTies ? ", with all who tie at the cut" : "";
}
