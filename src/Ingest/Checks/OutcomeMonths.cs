using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Checks;

/// <summary>Outcomes by calendar month, from the first month with one to the last, without gaps.</summary>
/// <param name="First">The first month's first day.</param>
/// <param name="Counts">How many outcomes each month has; empty where there is none.</param>
internal sealed record OutcomeMonths(DateOnly First, ImmutableArray<int> Counts)
{
    /// <summary>Only outcomes on days the extract covers.</summary>
    public static OutcomeMonths Of(Extract extract)
    {
        Dictionary<int, int> counts = extract.Outcomes
            .Where(outcome => !(outcome.Date < extract.CoverageFrom) && !(outcome.Date > extract.CoverageTo))
            .CountBy(outcome => Number(outcome.Date)).ToDictionary();
        if (counts.Count == 0)
        {
            return new OutcomeMonths(DateOnly.MinValue, []);
        }

        int first = counts.Keys.Min();
        return new OutcomeMonths(FirstDay(first), [.. Enumerable.Range(first, counts.Keys.Max() - first + 1).Select(month => counts.GetValueOrDefault(month))]);
    }

    /// <summary>The first day of a month by its place.</summary>
    public DateOnly FirstDayOf(int month) => FirstDay(Number(First) + month);

    /// <summary>A month as people write it: "Mar 2024".</summary>
    public string NameOf(int month) => FirstDayOf(month).ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private static int Number(DateOnly date) => (date.Year * 12) + date.Month - 1;

    private static DateOnly FirstDay(int number) => new(number / 12, (number % 12) + 1, 1);
}
