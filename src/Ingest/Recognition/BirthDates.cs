using System.Collections.Immutable;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>Tells a column of birth dates from other dates: a birth is years before everything else that is dated in its row.</summary>
internal static class BirthDates
{
    /// <summary>Nobody is known to the police or to a service before; an offence and its outcome are seldom so far apart.</summary>
    private const int LeastYears = 8;

    /// <summary>The column of a layout that birth dates become.</summary>
    public static bool IsOf(MappedColumn column) => column.To == "dateOfBirth";

    /// <summary>Which of some fields holds birth dates; null where none does, or no row has another date to tell by.</summary>
    /// <param name="table">The table.</param>
    /// <param name="fields">The fields asked about.</param>
    public static int? FieldOf(FoundTable table, ImmutableArray<int> fields)
    {
        List<(int Field, DateOnly Day)[]> rows = [.. table.Sample.Select(DaysIn).Where(days => days.Length > 1)];
        return rows.Where(days => days[1].Day.Year - days[0].Day.Year >= LeastYears).CountBy(days => days[0].Field)
            .Where(field => field.Value * 2 > rows.Count && fields.Contains(field.Key)).Select(field => (int?)field.Key).FirstOrDefault();
    }

    // By day.
    private static (int Field, DateOnly Day)[] DaysIn(string[] row) =>
        [.. row.Index().Select(cell => (Field: cell.Index, Day: ValueFit.DayIn(cell.Item))).Where(cell => cell.Day is not null).Select(cell => (cell.Field, cell.Day!.Value)).OrderBy(cell => cell.Value)];
}
