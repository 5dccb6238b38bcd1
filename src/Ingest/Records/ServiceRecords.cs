using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>services.csv.</summary>
internal sealed class ServiceRecords : RecordTable<Service>
{
    private readonly HashSet<string> _codes;
    private readonly int _code;
    private readonly int _name;
    private readonly int _region;
    private readonly int _country;
    private readonly int _validFrom;
    private readonly int _validTo;

    /// <param name="codes">Takes the code of every service, for the files read later.</param>
    public ServiceRecords(HashSet<string> codes)
        : base("services.csv")
    {
        _codes = codes;
        _code = At("yotoucode");
        _name = At("name");
        _region = At("region");
        _country = At("country");
        _validFrom = At("validFrom");
        _validTo = At("validTo");
    }

    protected override Service ToRecord(Row row)
    {
        _codes.Add(row.Text(_code));
        return new Service(
            row.Text(_code), row.Text(_name), row.Text(_region), row.Text(_country), row.Date(_validFrom), row.Date(_validTo));
    }
}
