using System.Collections.Immutable;
using KpiAnalytics.Engine;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>Each measure's latest figure of a service that is whole and counted from the records.</summary>
/// <param name="All">In the catalogue's order; measures without such a figure are left out.</param>
/// <param name="References">Of figures that hold a group against another, those of the group they are held against.</param>
internal sealed record LatestFigures(ImmutableArray<MeasureResult> All, ImmutableArray<MeasureResult> References)
{
    private static readonly string ReferenceGroup = Dimensions.Ethnicity.Categories[Dimensions.Ethnicity.ReferenceCode].Code;

    /// <summary>Far enough back for the latest mature cohort of reoffending and the latest year of every kind.</summary>
    private const int YearsBack = 5;

    public static LatestFigures Of(Caseload caseload, string service)
    {
        DateOnly from = caseload.End.Year > YearsBack ? caseload.End.AddYears(-YearsBack) : caseload.End;
        ImmutableArray<MeasureResult> figures = KpiEngine.Answer(caseload, new Question
        {
            Measures = MeasureCatalogue.All,
            Services = [service],
            PeriodKinds = [.. MeasureCatalogue.All.Select(measure => measure.HeadlinePeriod).Distinct()],
            From = from > caseload.Start ? from : caseload.Start,
            To = caseload.End,
        });
        ILookup<string, MeasureResult> byMeasure = figures
            .Where(figure => figure.Breakdown.Length == 0 && figure.Period.Kind == figure.Measure.HeadlinePeriod && IsCounted(figure))
            .ToLookup(figure => figure.Measure.Id, StringComparer.Ordinal);
        return new LatestFigures(
            [.. MeasureCatalogue.All.Select(measure => byMeasure[measure.Id].MaxBy(figure => figure.Period.End)).OfType<MeasureResult>()],
            [.. figures.Where(figure => figure.Measure.ComparesGroups && figure.Breakdown == Dimensions.Ethnicity.Id && figure.Category == ReferenceGroup)]);
    }

    /// <summary>The reference group's own figure beside one of all children; null where it has none.</summary>
    public MeasureResult? ReferenceOf(MeasureResult figure) =>
        References.FirstOrDefault(other => other.Measure == figure.Measure && other.Period == figure.Period && other.Status == ResultStatus.Ok);

    /// <summary>The figure of the same measure, area and period in another caseload.</summary>
    public static MeasureResult Find(Caseload caseload, MeasureResult figure) => KpiEngine.Answer(caseload, new Question
    {
        Measures = [figure.Measure],
        Services = [figure.Area.Code],
        PeriodKinds = [figure.Period.Kind],
        From = figure.Period.Start,
        To = figure.Period.End,
    }).First(other => other.Breakdown.Length == 0 && other.Period == figure.Period);

    private static bool IsCounted(MeasureResult figure) =>
        figure.Status == ResultStatus.Ok && !figure.Notes.Any(note => note.StartsWith("data from template", StringComparison.Ordinal));
}
