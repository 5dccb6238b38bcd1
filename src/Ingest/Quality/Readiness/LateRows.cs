using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Quality.Readiness;

/// <summary>
/// How many rows of a file came late. Against the extract before: rows dated on or before its end that it did not hold. Of
/// residences and ETE states also without one: orders that began before any state of the child did.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Column">The date that tells.</param>
/// <param name="Late">Late rows.</param>
/// <param name="Known">Rows of which it can be told.</param>
internal sealed record LateRows(string File, string Column, long Late, long Known)
{
    public static IEnumerable<LateRows> Of(Extract extract, Extract? previous)
    {
        Dictionary<string, DateOnly> orders = extract.Programmes.GroupBy(one => one.Ypid, StringComparer.Ordinal)
            .ToDictionary(child => child.Key, child => child.Min(one => one.Start), StringComparer.Ordinal);
        yield return Against(orders, "residences.csv", "date", extract.Residences.Select(one => (one.Ypid, one.Start)));
        yield return Against(orders, "ete_statuses.csv", "startDate", extract.EteStatuses.Select(one => (one.Ypid, one.Start)));
        if (previous?.End is { } end)
        {
            yield return Against(end, "offences.csv", "offenceDate", extract.Offences.Select(one => ((one.Ypid, one.OffenceId), one.Date)), [.. previous.Offences.Select(one => (one.Ypid, one.OffenceId))]);
            yield return Against(end, "outcomes.csv", "outcomeDate", extract.Outcomes.Select(one => ((one.Ypid, one.OffenceId), one.Date)), [.. previous.Outcomes.Select(one => (one.Ypid, one.OffenceId))]);
            yield return Against(end, "programmes.csv", "startDate", extract.Programmes.Select(one => ((one.Ypid, one.ProgrammeId), one.Start)), [.. previous.Programmes.Select(one => (one.Ypid, one.ProgrammeId))]);
        }
    }

    /// <summary>Children with both an order and a state: late where the first state begins after the first order.</summary>
    private static LateRows Against(Dictionary<string, DateOnly> orders, string file, string column, IEnumerable<(string Ypid, DateOnly Start)> states)
    {
        (string Ypid, DateOnly First)[] firsts =
            [.. states.GroupBy(state => state.Ypid, StringComparer.Ordinal).Select(child => (child.Key, child.Min(state => state.Start))).Where(child => orders.ContainsKey(child.Key))];
        return new LateRows(file, column, firsts.Count(child => child.First > orders[child.Ypid]), firsts.Length);
    }

    private static LateRows Against<TKey>(DateOnly end, string file, string column, IEnumerable<(TKey Key, DateOnly Date)> rows, HashSet<TKey> held)
    {
        (TKey Key, DateOnly Date)[] old = [.. rows.Where(row => row.Date <= end)];
        return new LateRows(file, column, old.Count(row => !held.Contains(row.Key)), old.Length);
    }
}
