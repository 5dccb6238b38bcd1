using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Dashboard.Selections;
using KpiAnalytics.Engine.Analyses.Control;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics.ControlCharts;

namespace KpiAnalytics.Dashboard.Components.Pages.Measures;

/// <summary>Whether a measure is changing: its separate quarters on a control chart, whatever kind of period the page is about.</summary>
/// <param name="Quarters">The service's own, under the page's filter, oldest first.</param>
/// <param name="Series">Null where there is no control chart.</param>
/// <param name="WhyNot">Why there is none, as a sentence; empty where there is one.</param>
/// <param name="Rebases">The decisions that apply, oldest first.</param>
/// <param name="Problems">A sentence for each decision of the link that cannot apply to these quarters.</param>
public sealed record ChangeModel(
    ImmutableArray<MeasureResult> Quarters,
    ControlSeries? Series,
    string WhyNot,
    ImmutableArray<Rebase> Rebases,
    ImmutableArray<string> Problems,
    QuarterTarget Target)
{
    /// <summary>True where every stretch has too few quarters even for a line.</summary>
    public bool IsTableOnly => Series is { } series && series.Chart.Segments.All(segment => segment.Status == LimitStatus.TableOnly);

    /// <summary>What the quarters on the chart say of themselves, each once, with how many say it.</summary>
    public IEnumerable<string> Notes => (Series?.Quarters ?? [])
        .SelectMany(quarter => quarter.Notes.Select(NoteText.Readable))
        .CountBy(note => note)
        .Select(note => $"{FigureText.Number(note.Value, 0)} of {FigureText.Counted(Series!.Quarters.Length, "quarter")}: {note.Key}.");

    /// <param name="quarters">The service's own, in any order, without breakdown.</param>
    /// <param name="targets">Every row of targets.csv.</param>
    public static ChangeModel Of(Measure measure, IEnumerable<MeasureResult> quarters, Selection selection, IEnumerable<Target> targets)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(selection);
        ImmutableArray<MeasureResult> all = [.. quarters.OrderBy(quarter => quarter.Period.End)];
        if (ControlSeries.Suits(measure) is false || ControlSeries.Of(all) is not { } plain)
        {
            return new(all, null, WhyNotOf(measure), [], [.. selection.Rebases.Select(Unwanted)], new(null, ""));
        }

        QuarterTarget target = QuarterTarget.Of(all[^1], selection.Filter, targets);
        ImmutableArray<Rebase> rebases = [.. selection.Rebases.Where(rebase => plain.RebaseDays.Contains(rebase.From))];
        return new(all, ControlSeries.Of(all, rebases, target.Value), "", rebases, [.. selection.Rebases.Except(rebases).Select(Misplaced)], target);
    }

    private static string WhyNotOf(Measure measure) => measure switch
    {
        { ComparesGroups: true } => "There is no control chart of a measure that holds one group of children against another.",
        _ when ControlSeries.Suits(measure) => "No separate quarter has a figure that can be used, so there is no control chart.",
        _ => "There is no control chart of the share that a few make: who they are changes with every quarter.",
    };

    private static string Unwanted(Rebase rebase) =>
        $"The link asks for new limits from {SelectionUrl.Text(rebase.From)}, but there is no control chart here. They do not apply.";

    private static string Misplaced(Rebase rebase) =>
        $"The link asks for new limits from {SelectionUrl.Text(rebase.From)}, which is not the first day of a quarter with a figure, after the first of them. They do not apply.";
}
