using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Quality.Readiness;

/// <summary>
/// How many values of a date column came late. Against the extract before: dates up to its end that it did not hold. Without one
/// only of residences and ETE states: children whose first state begins after their first order.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Column">The date.</param>
/// <param name="Late">Late values.</param>
/// <param name="Known">Values of which it can be told.</param>
internal sealed record LateRows(string File, string Column, long Late, long Known)
{
    /// <summary>One for each column of which it can be told.</summary>
    public static IEnumerable<LateRows> Of(Extract extract, Extract? previous) => previous?.End is { } end
        ? DatedColumn.All.Select(column => column.Against(extract, previous, end))
        : AgainstOrders(extract);

    private static IEnumerable<LateRows> AgainstOrders(Extract extract)
    {
        Dictionary<string, DateOnly> orders = extract.Programmes.GroupBy(one => one.Ypid, StringComparer.Ordinal)
            .ToDictionary(child => child.Key, child => child.Min(one => one.Start), StringComparer.Ordinal);
        yield return Against(orders, "residences.csv", "date", extract.Residences.Select(one => (one.Ypid, one.Start)));
        yield return Against(orders, "ete_statuses.csv", "startDate", extract.EteStatuses.Select(one => (one.Ypid, one.Start)));
    }

    private static LateRows Against(Dictionary<string, DateOnly> orders, string file, string column, IEnumerable<(string Ypid, DateOnly Start)> states)
    {
        (string Ypid, DateOnly First)[] firsts =
            [.. states.GroupBy(state => state.Ypid, StringComparer.Ordinal).Select(child => (child.Key, child.Min(state => state.Start))).Where(child => orders.ContainsKey(child.Key))];
        return new LateRows(file, column, firsts.Count(child => child.First > orders[child.Ypid]), firsts.Length);
    }
}
