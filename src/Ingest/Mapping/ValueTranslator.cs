using KpiAnalytics.Ingest.Codes;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Mapping;

/// <summary>Turns the values of one table into what the rules read: forms, code lists, areas.</summary>
internal sealed class ValueTranslator
{
    private readonly AreaNames _areas;
    private readonly TableRecognition _recognition;
    private readonly Dictionary<MappedColumn, ValueMap> _maps = [];
    private readonly string? _home;

    public ValueTranslator(TableRecognition recognition, AreaNames areas)
    {
        (_recognition, _areas) = (recognition, areas);
        foreach ((MappedColumn column, int field) in recognition.Match.Found.Where(pair => pair.Column.Values.Length > 0))
        {
            _maps.Add(column, ValueMaps.Pick(column.Values, Sample(field)));
        }

        _home = Home();
    }

    /// <summary>The editions of the code lists the table is read by.</summary>
    public IEnumerable<ValueMap> Maps => _maps.Values.Distinct();

    /// <summary>The value as the rules read it.</summary>
    /// <param name="column">The column.</param>
    /// <param name="text">As written.</param>
    /// <param name="broken">The rule that costs the row; null where there is none.</param>
    public string Translate(MappedColumn column, string text, out Rule? broken)
    {
        broken = null;
        if (text.Length == 0)
        {
            return text;
        }

        switch (column.As)
        {
            case ValueForm.AreaType or ValueForm.Area:
                (string Type, string Area)? area = _areas.Find(text, _home);
                broken = area is null ? UnmappedAreaRule.Rule : null;
                return column.As == ValueForm.Area ? area?.Area ?? text : area?.Type ?? text;
            case ValueForm.ServiceOfArea:
                string? service = _areas.ServiceOf(text);
                broken = service is null ? UnmappedAreaRule.Rule : null;
                return service ?? text;
            case ValueForm.Measure:
                string? measure = ValueMaps.Meaning(ValueMaps.Pick("measures", []), text);
                broken = measure is null ? OtherSubjectRule.Rule : null;
                return measure ?? text;
            default:
                string plain = ValueForms.Plain(column.As, text);
                return _maps.TryGetValue(column, out ValueMap? map) ? ValueMaps.Meaning(map, plain) ?? plain : plain;
        }
    }

    // "Family" in a table of one service is that service's family.
    private string? Home()
    {
        if (_recognition.Values.TryGetValue("home", out string? stated))
        {
            return _areas.ServiceOf(stated);
        }

        int field = _recognition.Match.Found.Where(pair => pair.Column.As == ValueForm.Area).Select(pair => pair.Field).DefaultIfEmpty(-1).First();
        List<string> services = field < 0 ? [] : [.. Sample(field).Select(_areas.ServiceOf).OfType<string>().Distinct(StringComparer.Ordinal)];
        return services.Count == 1 ? services[0] : null;
    }

    private IEnumerable<string> Sample(int field) => _recognition.Table.Sample.Select(row => field < row.Length ? row[field] : "");
}
