using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Engine.Analyses.Funnels;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Measures;

/// <summary>Whether a service stands out among others: a funnel plot of the selected period, or why there is none.</summary>
/// <param name="Figure">The service's own.</param>
/// <param name="Funnel">Null where there is none.</param>
/// <param name="WhyNot">A sentence; empty where there is a funnel.</param>
/// <param name="Family">The codes of the service's family on the period's last day.</param>
/// <param name="Centre">What the pooled value is called: a nation whose counts it is, else the mean of the services shown.</param>
public sealed record StandingModel(MeasureResult Figure, ServiceFunnel? Funnel, string WhyNot, ImmutableHashSet<string> Family, string Centre)
{
    public ServicePosition Own => Funnel!.Services.Single(service => service.Figure.Area == Figure.Area);

    /// <summary>Where the figures come from, as a chart's source line says it.</summary>
    public string Source
    {
        get
        {
            ILookup<bool, MeasureResult> placed = Funnel!.Placed.Select(service => service.Figure).ToLookup(figure => figure.IsPublished);
            string[] parts =
            [
                .. placed[false].Any() ? new[] { $"{FigureText.Counted(placed[false].Count(), "service")} counted from this extract" } : [],
                .. placed[true].Any() ? new[] { $"{FigureText.Counted(placed[true].Count(), "service")} as published ({NoteText.Of(placed[true].SelectMany(figure => figure.Notes).Distinct())})" } : [],
            ];
            return Sentences.List(parts);
        }
    }

    /// <param name="totals">Figures of all areas without breakdown: a nation's are looked for among them.</param>
    public static StandingModel Of(ILoadedCaseload caseload, MeasureResult figure, ImmutableArray<MeasureResult> totals, Filter filter)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentNullException.ThrowIfNull(figure);
        if (WhyNotOf(figure) is { Length: > 0 } unsuited)
        {
            return new(figure, null, unsuited, [], "");
        }

        var others = new OtherServices(caseload, figure, filter);
        ImmutableArray<MeasureResult> published = others.Published();
        // The engine is asked once more only where the answer can be enough for a funnel.
        ImmutableArray<MeasureResult> counted = published.Length + caseload.Services.Length < ServiceFunnel.FewestServices ? [] : others.Counted();
        ImmutableArray<MeasureResult> all = [figure, .. counted, .. published];
        ServiceFunnel? funnel = ServiceFunnel.Of(all);
        return new(figure, funnel, funnel is null ? TooFew(Math.Max(all.Count(ServiceFunnel.CanPlace), 1), figure, filter) : "", FamilyOf(caseload, figure), funnel is null ? "" : CentreOf(funnel, figure, totals));
    }

    private static string WhyNotOf(MeasureResult figure) => figure switch
    {
        { Measure.ComparesGroups: true } => "There is no funnel plot of a measure that holds one group of children against another.",
        { Measure.Kind: MeasureKind.Count } => "There is no funnel plot of a plain count: it grows with the service and says nothing without a number below the line.",
        { Measure: var measure } when !ServiceFunnel.Suits(measure) => "There is no funnel plot of this measure: a few children make much of it, so how far chance carries it does not follow from its counts.",
        { Status: ResultStatus.Immature } => "The follow-up is not over, so this period is not compared with other services'.",
        _ when !ServiceFunnel.CanPlace(figure) => $"This service has no figure to place in {PeriodText.InSentence(figure.Period)}.",
        _ => "",
    };

    private static string TooFew(int services, MeasureResult figure, Filter filter) =>
        $"{FigureText.Counted(services, "service")} {(services == 1 ? "has" : "have")} counts for {PeriodText.InSentence(figure.Period)}, in the extract"
        + (filter.IsEmpty ? " or published" : "; nothing is published under a filter")
        + $": too few for a funnel plot, which needs {ServiceFunnel.FewestServices}. The comparators above say how the service stands to its family, region and nation.";

    private static ImmutableHashSet<string> FamilyOf(ILoadedCaseload caseload, MeasureResult figure) =>
    [
        .. caseload.Caseload.Reference.FamilyMembers
            .Where(member => member.Service == figure.Area.Code && member.IsValidOn(figure.Period.End)).Select(member => member.Member),
    ];

    private static string CentreOf(ServiceFunnel funnel, MeasureResult figure, ImmutableArray<MeasureResult> totals)
    {
        MeasureResult[] placed = [.. funnel.Placed.Select(service => service.Figure)];
        (double? above, double? below) = (placed.Sum(service => service.Numerator), placed.Sum(service => service.Denominator));
        return totals.FirstOrDefault(row => row.Area.Type == AreaType.National && row.Period == figure.Period && row.Numerator == above && row.Denominator == below)?.Area.Name
            ?? $"Mean of {FigureText.Counted(placed.Length, "service")}";
    }
}
