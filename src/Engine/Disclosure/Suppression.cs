using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Disclosure;

/// <summary>
/// Hides small numbers, as the last step before anything leaves (spec 4.0.6). First every figure that tells of one to five
/// children; then as many others as it takes that none of those can be found again by subtraction: from a total and the
/// other categories, from a year and its other quarters or an overlapping year, from a region and its other services.
/// </summary>
public static class Suppression
{
    /// <summary>Counts below this, but not zero, are hidden (DfE/MoJ: fewer than 6 children).</summary>
    public const int SmallestShown = 6;

    /// <summary>The same rows in the same order; what is hidden has no numbers left and the status suppressed.</summary>
    /// <param name="results">Every figure that leaves together: what is not among them cannot be protected from.</param>
    /// <param name="reference">Says which services make up an area.</param>
    public static ImmutableArray<MeasureResult> Apply(ImmutableArray<MeasureResult> results, Reference reference)
    {
        bool[] hidden = [.. results.Select(IsSmall)];
        var axes = new SummedAxis[] { new CategoryAxis(results), new PeriodAxis(), new AreaAxis(reference) };
        bool changed = true;
        while (changed)
        {
            changed = ShareNumbers(results, hidden);
            foreach (SummedAxis axis in axes)
            {
                changed |= axis.Protect(results, hidden);
            }
        }

        return [.. results.Select((result, i) => hidden[i] ? Hide(result) : result)];
    }

    /// <summary>
    /// One to five above or below the line, or one to five children behind what is above it. Zero, what others printed, and
    /// what is not about children may be shown.
    /// </summary>
    private static bool IsSmall(MeasureResult result) =>
        !result.IsPublished && !IsOfBoards(result) && (IsSmall(result.Numerator) || IsSmall(result.Denominator) || IsSmall(result.Children));

    private static bool IsOfBoards(MeasureResult result) => result.Measure.Events is EventKind.BoardSector or EventKind.BoardSeat;

    private static bool IsSmall(double? count) => count is > 0 and < SmallestShown;

    /// <summary>A figure that gives a hidden one of the same events, area, period and category away is hidden too.</summary>
    private static bool ShareNumbers(ImmutableArray<MeasureResult> results, bool[] hidden)
    {
        bool changed = false;
        foreach (var cell in Enumerable.Range(0, results.Length)
            .Where(i => results[i] is { IsPublished: false, Numerator: not null })
            .GroupBy(i => (results[i].Measure.Events, results[i].Area, results[i].Period, results[i].Breakdown, results[i].Category)))
        {
            int[] rows = [.. cell];
            if (rows.Length > 1 && Array.Exists(rows, i => hidden[i]))
            {
                foreach (int i in rows.Where(i => !hidden[i] && Array.Exists(rows, other => hidden[other] && GivesAway(results[i], results[other]))).ToArray())
                {
                    changed = hidden[i] = true;
                }
            }
        }

        return changed;
    }

    /// <summary>
    /// Measures of reoffending print the same numbers: the reoffenders above one line are those below another. Of others a
    /// hidden number is not printed by another measure either, above its line or below it, nor what is left of one
    /// denominator when it is taken away: of 40 in need, 37 offered and 3 offered nothing.
    /// </summary>
    private static bool GivesAway(MeasureResult shown, MeasureResult secret) =>
        shown.Measure.Events == EventKind.Index
        || shown.Measure.Above.Equals(secret.Measure.Above)
        || (shown.Measure.Below.Equals(secret.Measure.Above) && shown.Measure.HasDenominator)
        || (shown.Denominator == secret.Denominator && shown.Numerator + secret.Numerator == secret.Denominator);

    /// <summary>The note of a concentration counts the few and their cohort: it goes with the numbers.</summary>
    private static MeasureResult Hide(MeasureResult result) => result with
    {
        Numerator = null,
        Denominator = null,
        Children = null,
        Notes = result.Measure.Kind == MeasureKind.Concentration ? [] : result.Notes,
        Value = null,
        Interval = Statistics.Interval.None,
        Status = ResultStatus.Suppressed,
    };
}
