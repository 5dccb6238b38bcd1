using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>kpi_templates.csv.</summary>
internal sealed class TemplateFigureRecords : RecordTable<TemplateFigure>
{
    private readonly int _service;
    private readonly int _quarterStart;
    private readonly int _measure;
    private readonly int _breakdown;
    private readonly int _category;
    private readonly int _numerator;
    private readonly int _denominator;

    public TemplateFigureRecords()
        : base("kpi_templates.csv")
    {
        _service = At("yotoucode");
        _quarterStart = At("quarterStartDate");
        _measure = At("measure");
        _breakdown = At("breakdown");
        _category = At("category");
        _numerator = At("numerator");
        _denominator = At("denominator");
    }

    public override void Examine(Row row, List<Fault> faults)
    {
        if (row.Date(_quarterStart) is { } day && day != Quarter.Of(day).FirstDay)
        {
            faults.Add(QuarterStartRule.Broken(Layout.Columns[_quarterStart], row.Text(_quarterStart)));
        }
    }

    protected override TemplateFigure ToRecord(Row row) => new(
        row.Text(_service),
        Quarter.Of(row.Date(_quarterStart)!.Value),
        row.Text(_measure),
        row.Text(_breakdown),
        row.Text(_category),
        row.Whole(_numerator)!.Value,
        row.Whole(_denominator));
}
