using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>families.csv.</summary>
internal sealed class FamilyMemberRecords : RecordTable<FamilyMember>
{
    private readonly int _service;
    private readonly int _member;
    private readonly int _validFrom;
    private readonly int _validTo;

    public FamilyMemberRecords()
        : base("families.csv")
    {
        _service = At("yotoucode");
        _member = At("memberYotoucode");
        _validFrom = At("validFrom");
        _validTo = At("validTo");
    }

    public override void Examine(Row row, List<Fault> faults)
    {
        if (row.Has(_member) && row.Text(_member) == row.Text(_service))
        {
            faults.Add(OwnFamilyRule.Broken(Layout.Columns[_member], row.Text(_member)));
        }
    }

    protected override FamilyMember ToRecord(Row row) =>
        new(row.Text(_service), row.Text(_member), row.Date(_validFrom), row.Date(_validTo));
}
