using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Oracle.Counting;

namespace KpiAnalytics.Oracle;

/// <summary>
/// A second answer to every question, to hold the engine against: the counting rules in their own words, as plain queries
/// over the records. Slow and obvious on purpose; it shares the engine's vocabulary and none of its arithmetic.
/// </summary>
public static class PlainOracle
{
    /// <summary>The ids of the measures it can answer for.</summary>
    public static IEnumerable<string> Measures => Figures.Ids;

    /// <summary>The rows of a question, in the order the command line prints them.</summary>
    /// <param name="asAt">The extract's end; null = as the extract says.</param>
    public static ImmutableArray<MeasureResult> Answer(Extract extract, Reference reference, DateOnly? asAt, Question question)
    {
        DateOnly end = asAt ?? extract.End ?? DateOnly.MinValue;
        var records = new Records(extract, end);
        var residents = new Residents(reference);
        var known = new KnownServices(extract, reference);
        var tables = new Tables(records, reference);
        var supplied = new Supplied(extract, reference);
        return
        [
            .. InPrintedOrder(
                from measure in question.Measures
                let computed = new ComputedRows(measure, records, tables, residents, supplied)
                let cells = Cell.Of(question, measure).Where(computed.HasRow).ToArray()
                from period in Periods(question, extract, end)
                where computed.HasRows(period)
                from area in MemberArea.Of(question, known, reference, period)
                from cell in cells
                let row = Published(reference, asAt, measure, area, period, cell) ?? Computed(known, computed, area, period, cell)
                where row is not null
                select row),
        ];
    }

    /// <summary>"Periods wholly inside from and to"; where not given, the extract's start and end.</summary>
    private static IEnumerable<Period> Periods(Question question, Extract extract, DateOnly end) =>
        (question.From ?? extract.Start) is { } from
            ? question.PeriodKinds.SelectMany(kind => Period.Within(kind, from, question.To ?? end))
            : [];

    /// <summary>An area's unfiltered total comes from published.csv where it is there; a service's never does.</summary>
    private static MeasureResult? Published(Reference reference, DateOnly? asAt, Measure measure, MemberArea area, Period period, Cell cell) =>
        area.Area.Type != AreaType.Service && cell.IsUnfilteredTotal
            ? PublishedRows.Find(reference, asAt, measure, area.Area, period)
            : null;

    /// <summary>
    /// "Else it is computed where every member service is in the extract; else it is left out." A service asked for by its
    /// code of which the extract says nothing is not supplied, which is not nought.
    /// </summary>
    private static MeasureResult? Computed(KnownServices known, ComputedRows computed, MemberArea area, Period period, Cell cell)
    {
        if (area.Area.Type == AreaType.Service)
        {
            return computed.Row(area, period, cell, known.Named.Contains(area.Area.Code));
        }

        return area.Members.Length > 0 && area.Members.All(known.Held.Contains) ? computed.Row(area, period, cell, isNamed: true) : null;
    }

    private static IEnumerable<MeasureResult> InPrintedOrder(IEnumerable<MeasureResult> rows) => rows
        .OrderBy(row => row.Measure.Id, StringComparer.Ordinal)
        .ThenBy(row => row.Measure.Definition, StringComparer.Ordinal)
        .ThenBy(row => row.Area.Type)
        .ThenBy(row => row.Area.Code, StringComparer.Ordinal)
        .ThenBy(row => PrintedName(row.Period.Kind), StringComparer.Ordinal)
        .ThenBy(row => row.Period.Start)
        .ThenBy(row => row.Period.End)
        .ThenBy(row => row.Breakdown, StringComparer.Ordinal)
        .ThenBy(row => row.Category, StringComparer.Ordinal);

    private static string PrintedName(PeriodKind kind) => kind switch
    {
        PeriodKind.Quarter => "quarter",
        PeriodKind.Rolling12 => "rolling12",
        PeriodKind.FinancialYear => "financial-year",
        _ => "calendar-year",
    };
}
