using System.Collections.Immutable;
using KpiAnalytics.Engine.Analyses.Targets;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Targets;

/// <summary>One measure of the scorecard.</summary>
/// <param name="Comparators">Others' figures of the newest period.</param>
public sealed record ScorecardLine(ScorecardRow Row, ImmutableArray<MeasureResult> Comparators)
{
    public Measure Measure => Row.Measure;

    public Cadence Cadence => Scorecard.CadenceOf(Row.Newest.Figure.Period.Kind);

    /// <summary>The newest period that could be judged, else the newest.</summary>
    public JudgedFigure Shown => Row.NewestJudged ?? Row.Newest;

    public JudgedFigure? At(Period period) => Row.Figures.FirstOrDefault(figure => figure.Figure.Period == period);

    /// <summary>
    /// The quarters of the newest quarter's financial year combined by the measure's rule; null of other kinds of period, and of
    /// distinct children, who are counted again only when the year is whole.
    /// </summary>
    public CombinedPeriods? YearToDate
    {
        get
        {
            Period newest = Row.Newest.Figure.Period;
            if (newest.Kind != PeriodKind.Quarter || Measure.RollUp == RollUp.Distinct)
                return null;

            DateOnly april = new(newest.Start.Month >= 4 ? newest.Start.Year : newest.Start.Year - 1, 4, 1);
            PeriodPart[] quarters = [.. Row.Figures.Where(figure => figure.Figure.Period.Start >= april)
                .Select(figure => new PeriodPart(figure.Figure.Numerator, figure.Figure.Denominator))];
            return RollUps.Combine(Measure, quarters, () => default);
        }
    }
}
