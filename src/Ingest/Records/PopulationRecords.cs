using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>population.csv.</summary>
internal sealed class PopulationRecords : RecordTable<PopulationCount>
{
    private readonly int _service;
    private readonly int _year;
    private readonly int _age;
    private readonly int _count;
    private readonly int _sex;
    private readonly int _ethnicity;

    /// <summary>By service and year, how its first accepted row is split.</summary>
    private readonly Dictionary<(string Service, int Year), (bool BySex, bool ByEthnicity)> _splits = [];

    public PopulationRecords()
        : base("population.csv")
    {
        _service = At("yotoucode");
        _year = At("year");
        _age = At("age");
        _count = At("count");
        _sex = At("sex");
        _ethnicity = At("ethnicity");
    }

    public override void Examine(Row row, List<Fault> faults)
    {
        if (row.Whole(_age) is { } age and (< 10 or > 17))
        {
            faults.Add(PopulationAgeRule.Broken(Layout.Columns[_age], row.Text(_age)));
        }

        if (row.Whole(_year) is { } year
            && _splits.TryGetValue((row.Text(_service), year), out (bool BySex, bool ByEthnicity) split) && split != SplitOf(row))
        {
            faults.Add(PopulationSplitRule.Broken());
        }
    }

    protected override PopulationCount ToRecord(Row row)
    {
        int year = row.Whole(_year)!.Value;
        _splits.TryAdd((row.Text(_service), year), SplitOf(row));
        return new PopulationCount(
            row.Text(_service),
            year,
            row.Whole(_age)!.Value,
            row.Whole(_count)!.Value,
            row.Has(_sex) ? DomainCodes.SexOf(row.Code(_sex)) : null,
            row.Has(_ethnicity) ? DomainCodes.EthnicityOf(row.Code(_ethnicity)) : null);
    }

    private (bool BySex, bool ByEthnicity) SplitOf(Row row) => (row.Has(_sex), row.Has(_ethnicity));
}
