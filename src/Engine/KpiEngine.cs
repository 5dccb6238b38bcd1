using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Evaluation;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine;

/// <summary>The front door: a prepared caseload and a question in, figures out.</summary>
public static class KpiEngine
{
    /// <summary>Answers a question. Rows come in the order of contracts/command-line.md; the same input gives the same rows.</summary>
    public static ImmutableArray<MeasureResult> Answer(Caseload caseload, Question question)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentNullException.ThrowIfNull(question);
        QuestionGrid grid = QuestionGrid.Of(caseload, question);
        var published = new PublishedFigures(caseload.Reference, caseload.AsAt);
        var tallies = new TallyCounts(caseload);
        Dictionary<string, Cell[]> cells = [];
        var results = ImmutableArray.CreateBuilder<MeasureResult>();
        foreach (Measure measure in question.Measures)
        {
            ImmutableArray<Breakdown> breakdowns = measure.AlwaysBy.AddRange(question.Breakdowns);
            string key = string.Join(',', breakdowns.Select(breakdown => breakdown.Id));
            cells.TryAdd(key, [.. Cell.Of(question.Filter, breakdowns)]);
            foreach (Cell cell in cells[key])
            {
                new MeasureAnswer(caseload, tallies, measure, cell, cell.IsAllChildren ? published : null, question.CountChildren)
                {
                    Resampled = ResampledIntervals.For(caseload, tallies, measure, cell, question.BootstrapSeed),
                }.AddTo(results, grid);
            }
        }

        results.Sort(ResultOrder.Instance);
        return results.ToImmutable();
    }

    /// <summary>
    /// What each child has in a tally of a service's figure, by id; children with nothing are left out. The counts add up to the
    /// tally, except of victims: one of two children is counted with each.
    /// </summary>
    /// <param name="events">The events counted among; not board meetings, which are of no child.</param>
    /// <param name="tally">Rows, children, victims or an amount.</param>
    /// <exception cref="ArgumentOutOfRangeException">No child stands behind the events or the tally.</exception>
    public static FrozenDictionary<string, long> CountByChild(Caseload caseload, EventKind events, Tally tally, Filter filter, string service, Period period)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(filter);
        return events is EventKind.BoardSector or EventKind.BoardSeat
            ? throw new ArgumentOutOfRangeException(nameof(events), events, "No child stands behind a board meeting.")
            : new ChildCounts(caseload, events, tally, filter).In(service, period);
    }

    /// <summary>The dimensions a measure's figures can be broken down by: those its events carry. Another gives no figures at all.</summary>
    public static ImmutableArray<Dimension> DimensionsOf(Caseload caseload, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentNullException.ThrowIfNull(measure);
        return [.. Dimensions.All.Where(dimension => LineCounts.CanCount(caseload, measure, Cell.Of(Filter.None, [Breakdown.By(dimension)]).Last()))];
    }
}
