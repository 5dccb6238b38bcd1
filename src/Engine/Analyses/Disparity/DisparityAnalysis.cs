using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Measures.Local;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>Disproportionality of one service in one period: who is cautioned or sentenced more than their number among residents says.</summary>
public sealed record DisparityAnalysis
{
    /// <summary>The service's code.</summary>
    public required string Service { get; init; }

    public required Period Period { get; init; }

    public required DisparityTable Table { get; init; }

    /// <summary>By ethnicity, by sex and by care status.</summary>
    public required ImmutableArray<DisparityStages> Stages { get; init; }

    public required GravityCrossTable Gravity { get; init; }

    /// <summary>Empty for a period that ends before April 2020, where the toolkit begins.</summary>
    public required ImmutableArray<ToolkitSheet> Sheets { get; init; }

    /// <summary>The mid-year whose residents are used; null where the service has none.</summary>
    public int? ResidentsYear { get; init; }

    /// <summary>Why nothing can be said of ethnic groups; empty = it can.</summary>
    public string Lacking { get; init; } = "";

    /// <summary>Why shares cannot be held against residents; empty = they can.</summary>
    public string LackingResidents { get; init; } = "";

    /// <summary>What the tables were counted from.</summary>
    private ServicePeriod? Counts { get; init; }

    /// <param name="service">The service's code.</param>
    /// <param name="period">Usually a financial year.</param>
    /// <param name="test">What says that a group is over-represented.</param>
    public static DisparityAnalysis Of(Caseload caseload, string service, Period period, DisparityTest test = DisparityTest.WilsonInterval)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentNullException.ThrowIfNull(service);
        var counts = new ServicePeriod(caseload, caseload.Services.PlaceOf(service), period);
        CodeCounts? residents = counts.Residents(Dimensions.Ethnicity);
        return new DisparityAnalysis
        {
            Service = service,
            Period = period,
            Table = DisparityTable.Of(counts.Children(EventKind.Sanction, Tally.Children, Dimensions.Ethnicity), residents, test),
            Stages = [.. DisparityStages.Dimensions.Select(by => DisparityStages.Of(counts, by, LackingFor(caseload, by)))],
            Gravity = GravityCrossTable.Of(counts),
            Sheets = period.Last.Number < ToolkitSheets.First.Number ? [] : ToolkitSheets.Of(counts),
            ResidentsYear = counts.ResidentsYear,
            Counts = counts,
            Lacking = caseload.ServicesNamed.Contains(service)
                ? caseload.Lacking(ShareDifference.Measure)
                : "no records of this service in the extract",
            LackingResidents = residents is null ? $"{new SourceField("population.csv", "ethnicity")} not supplied for this service and year" : "",
        };
    }

    /// <summary>
    /// Every table with small numbers hidden, so that they can be published together: a count is hidden in all tables or in
    /// none, and no small number follows from what all of them show. A later or another service's analysis is not looked at.
    /// </summary>
    public DisparityAnalysis Public() =>
        PublicDisparity.Of(this, Counts ?? throw new InvalidOperationException("Only an analysis of a caseload can be made public."));

    private static string LackingFor(Caseload caseload, Dimension by) =>
        caseload.Untold(by).FirstOrDefault() is { } field ? $"{field} not supplied" : "";
}
