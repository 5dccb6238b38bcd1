using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>published.csv.</summary>
internal sealed class PublishedRecords : RecordTable<PublishedFigure>
{
    private readonly IReadOnlySet<string> _services;
    private readonly int _measure;
    private readonly int _areaType;
    private readonly int _area;
    private readonly int _periodStart;
    private readonly int _periodEnd;
    private readonly int _numerator;
    private readonly int _denominator;
    private readonly int _reoffences;
    private readonly int _value;
    private readonly int _source;
    private readonly int _releaseDate;

    /// <param name="services">The codes of services.csv.</param>
    public PublishedRecords(IReadOnlySet<string> services)
        : base("published.csv")
    {
        _services = services;
        _measure = At("measure");
        _areaType = At("areaType");
        _area = At("area");
        _periodStart = At("periodStart");
        _periodEnd = At("periodEnd");
        _numerator = At("numerator");
        _denominator = At("denominator");
        _reoffences = At("reoffences");
        _value = At("value");
        _source = At("source");
        _releaseDate = At("releaseDate");
    }

    public override void Examine(Row row, List<Fault> faults)
    {
        bool isOfService = row.Code(_areaType) is "SERVICE" or "FAMILY";
        if (isOfService && row.Has(_area) && !_services.Contains(row.Text(_area)))
        {
            faults.Add(UnknownServiceRule.Broken(Layout.Columns[_area], row.Text(_area)));
        }
    }

    protected override PublishedFigure ToRecord(Row row) => new()
    {
        Measure = row.Text(_measure),
        AreaType = DomainCodes.AreaTypeOf(row.Code(_areaType)),
        Area = row.Text(_area),
        PeriodStart = row.Date(_periodStart)!.Value,
        PeriodEnd = row.Date(_periodEnd)!.Value,
        Numerator = row.Number(_numerator),
        Denominator = row.Number(_denominator),
        Reoffences = row.Number(_reoffences),
        Value = row.Number(_value),
        Source = row.Text(_source),
        ReleaseDate = row.Date(_releaseDate)!.Value,
    };
}
