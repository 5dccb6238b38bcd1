using KpiAnalytics.Ingest.Codes;
using KpiAnalytics.Ingest.Fields;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Mapping;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>How well the values under a header would do in a column of a layout.</summary>
internal static class ValueFit
{
    /// <summary>What a column of words or ids says: little, as any text would do.</summary>
    private const double OfAnyText = 0.4;

    /// <summary>0 = none can be read, 1 = all can; a column without values says nothing.</summary>
    public static double Of(TableLayout layout, MappedColumn column, IEnumerable<string> values)
    {
        List<string> filled = [.. values.Select(MissingValue.Normalise).Where(value => value.Length > 0)];
        int position = layout.Target.Find(column.To);
        return filled.Count == 0 || position < 0 ? 0.2 : Of(layout.Target.Columns[position], column, filled);
    }

    private static double Of(Column target, MappedColumn column, List<string> values) => column.As switch
    {
        ValueForm.Measure => Share(values, IsMeasure),
        ValueForm.Area or ValueForm.AreaType or ValueForm.ServiceOfArea => Share(values, value => IsWords(value) && !IsMeasure(value)) * 0.8,
        ValueForm.PeriodFirst or ValueForm.PeriodLast or ValueForm.Month => Share(values, value => PeriodText.Find(value) is not null),
        ValueForm.Figure or ValueForm.Percent => Share(values, value => NumberField.Read(ValueForms.Plain(column.As, value)) is not null),
        _ when column.Values.Length > 0 => OfList(ValueMaps.Pick(column.Values, values), values),
        _ => OfKind(target, values),
    };

    private static double OfList(ValueMap map, List<string> values) => Share(values, value => ValueMaps.Meaning(map, value) is not null);

    private static double OfKind(Column target, List<string> values) => target.Kind switch
    {
        ValueKind.Date => Share(values, IsDate),
        ValueKind.QuarterStart => Share(values, value => FinancialQuarterField.Read(value) is not null || IsDate(value)),
        ValueKind.YesNo => Share(values, value => YesNoField.Read(value) is not null),
        ValueKind.Number or ValueKind.Whole or ValueKind.Gravity => Share(values, value => NumberField.Read(value) is not null) * 0.9,
        ValueKind.Code => Share(values, value => target.Codes!.Resolve(value.ToUpperInvariant()) is not null),
        ValueKind.Service => Share(values, value => value.Length <= 12) * 0.6,
        ValueKind.Id => Share(values, value => !value.Contains(' ') && !IsDate(value)) * 0.6,
        _ => Share(values, value => !IsDate(value)) * OfAnyText,
    };

    /// <summary>The day a value says; null where it says none.</summary>
    public static DateOnly? DayIn(string value) => value.Length >= 5 && DateField.TryRead(DateText.Normalise(value), out DateOnly? day) ? day : null;

    private static bool IsDate(string value) => DayIn(value) is not null;

    private static bool IsMeasure(string value) => ValueMaps.Meaning(ValueMaps.Pick("measures", []), value) is not null;

    private static bool IsWords(string value) => value.Any(char.IsLetter);

    private static double Share(List<string> values, Func<string, bool> holds) => (double)values.Count(holds) / values.Count;
}
