using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>targets.csv.</summary>
internal sealed class TargetRecords : RecordTable<Target>
{
    private readonly int _measure;
    private readonly int _service;
    private readonly int _target;
    private readonly int _tolerance;
    private readonly int _betterToBe;
    private readonly int _validFrom;
    private readonly int _validTo;

    public TargetRecords()
        : base("targets.csv")
    {
        _measure = At("measure");
        _service = At("yotoucode");
        _target = At("target");
        _tolerance = At("tolerance");
        _betterToBe = At("betterToBe");
        _validFrom = At("validFrom");
        _validTo = At("validTo");
    }

    protected override Target ToRecord(Row row) => new()
    {
        Measure = row.Text(_measure),
        Service = row.Text(_service),
        Value = row.Number(_target),
        Tolerance = row.Number(_tolerance),
        BetterToBe = DomainCodes.BetterToBeOf(row.Code(_betterToBe)),
        ValidFrom = row.Date(_validFrom),
        ValidTo = row.Date(_validTo),
    };
}
