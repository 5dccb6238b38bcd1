using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>First-time entrants of a service and period as published from the Police National Computer.</summary>
/// <param name="Children">How many children; null where a printed rate cannot be worked back for want of residents.</param>
/// <param name="PrintedRate">The rate per 100,000 the count is worked back from, to the nearest child; null where the count itself was published.</param>
/// <param name="Source">Where it was published.</param>
public sealed record PncCount(int? Children, double? PrintedRate, string Source)
{
    private const string Measure = "fte.rate";
    private const double RatePer = 100_000;

    /// <summary>The latest vintage released; null where nothing was published for exactly this period.</summary>
    /// <param name="service">The service's code.</param>
    public static PncCount? Of(Caseload caseload, string service, Period period)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        PublishedFigure? figure = OfService(caseload, service)
            .Where(published => published.PeriodStart == period.Start && published.PeriodEnd == period.End)
            .MaxBy(published => published.ReleaseDate);
        return figure switch
        {
            null => null,
            { Numerator: { } children } => new PncCount(Whole(children), null, figure.Source),
            { Value: { } rate } => new PncCount(ResidentsOf(caseload, service, period) is { } residents ? Whole(rate * residents / RatePer) : null, rate, figure.Source),
            _ => null,
        };
    }

    /// <summary>The last days of the twelve months with a published figure, newest first.</summary>
    /// <param name="service">The service's code.</param>
    public static ImmutableArray<DateOnly> PeriodEnds(Caseload caseload, string service)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        return
        [
            .. OfService(caseload, service).Where(published => published.PeriodStart.AddYears(1).AddDays(-1) == published.PeriodEnd)
                .Select(published => published.PeriodEnd).Distinct().OrderDescending(),
        ];
    }

    private static IEnumerable<PublishedFigure> OfService(Caseload caseload, string service) => caseload.Reference.Published.Where(published =>
        published.Measure == Measure && published.AreaType == AreaType.Service && published.Area == service && !(published.ReleaseDate > caseload.AsAt));

    private static double? ResidentsOf(Caseload caseload, string service, Period period) => KpiEngine.Answer(caseload, new Question
    {
        Measures = [MeasureCatalogue.Find(Measure)!], Services = [service], From = period.Start, To = period.End, PeriodKinds = [period.Kind],
    }).Where(row => row.Period == period).Select(row => row.Denominator).FirstOrDefault();

    private static int Whole(double children) => (int)Math.Round(children, MidpointRounding.AwayFromZero);
}
