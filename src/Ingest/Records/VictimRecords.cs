using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>victims.csv.</summary>
internal sealed class VictimRecords : RecordTable<Victim>
{
    private readonly OffenceRecords _offences;
    private readonly int _victimId;
    private readonly int _consents;
    private readonly int _contacted;
    private readonly int _engagedInRj;
    private readonly int _viewPrior;
    private readonly int _progressRequest;
    private readonly int _progressProvided;
    private readonly int _supportRequest;
    private readonly int _supportProvided;

    /// <param name="offences">The offences they belong to.</param>
    public VictimRecords(OffenceRecords offences)
        : base("victims.csv")
    {
        _offences = offences;
        _victimId = At("victimID");
        _consents = At("consentYJSContact");
        _contacted = At("yjscontactDate");
        _engagedInRj = At("engagedRJ");
        _viewPrior = At("viewPrior");
        _progressRequest = At("progressRequest");
        _progressProvided = At("progressProvided");
        _supportRequest = At("additionalSupportRequest");
        _supportProvided = At("additionalSupportProvided");
    }

    protected override Victim ToRecord(Row row)
    {
        Offence offence = _offences[row.Parents[0]!.Value];
        return new Victim
        {
            VictimId = row.Text(_victimId),
            Ypid = offence.Ypid,
            OffenceId = offence.OffenceId,
            ConsentsToContact = row.YesNo(_consents),
            Contacted = row.Date(_contacted),
            EngagedInRj = row.YesNo(_engagedInRj),
            AskedForView = row.YesNo(_viewPrior),
            ProgressRequested = row.YesNo(_progressRequest),
            ProgressProvided = row.YesNo(_progressProvided),
            SupportRequested = row.YesNo(_supportRequest),
            SupportProvided = row.YesNo(_supportProvided),
        };
    }
}
