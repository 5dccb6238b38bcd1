using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>hearings.csv.</summary>
internal sealed class HearingRecords : RecordTable<Hearing>
{
    private readonly ChildRecords _children;
    private readonly OffenceRecords _offences;
    private readonly int _hearingId;
    private readonly int _date;
    private readonly int _court;
    private readonly int _decision;

    /// <param name="children">The children they belong to.</param>
    /// <param name="offences">The offences heard.</param>
    public HearingRecords(ChildRecords children, OffenceRecords offences)
        : base("hearings.csv")
    {
        _children = children;
        _offences = offences;
        _hearingId = At("hearingID");
        _date = At("hearingDate");
        _court = At("courtType");
        _decision = At("remandDecision");
    }

    protected override Hearing ToRecord(Row row) => new(
        _children.YpidOf(row),
        row.Text(_hearingId),
        row.Date(_date)!.Value,
        row.Parents[1] is { } offence ? _offences[offence].OffenceId : "",
        DomainCodes.CourtTypeOf(row.Code(_court)),
        DomainCodes.RemandDecisionOf(row.Code(_decision)));
}
