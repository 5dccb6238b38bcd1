using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Codes;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>outcomes.csv.</summary>
internal sealed class OutcomeRecords : RecordTable<Outcome>
{
    private static readonly CodeList AppealedAway = CodeTable.List("outcomeAppealStatus");

    private readonly OffenceRecords _offences;
    private readonly int _date;
    private readonly int _code;
    private readonly int _group;
    private readonly int _caseSystemText;
    private readonly int _service;
    private readonly int _residence;
    private readonly int _appeal;
    private readonly int _occasion;
    private readonly int _court;

    /// <param name="offences">The offences they belong to.</param>
    public OutcomeRecords(OffenceRecords offences)
        : base("outcomes.csv")
    {
        _offences = offences;
        _date = At("outcomeDate");
        _code = At("legalOutcome");
        _group = At("legalOutcomeGroup");
        _caseSystemText = At("cmslegalOutcome");
        _service = At("yotoucode");
        _residence = At("residenceOnLegalOutcomeDate");
        _appeal = At("outcomeAppealStatus");
        _occasion = At("sentencingOccasionID");
        _court = At("courtType");
    }

    public override void Examine(Row row, List<Fault> faults)
    {
        if (row.Has(_code) && DisposalOf(row).Tier == OutcomeTier.NotKnown)
        {
            faults.Add(UnresolvedOutcomeRule.Broken(Layout.Columns[_code], row.Text(_code)));
        }
    }

    protected override Outcome ToRecord(Row row)
    {
        // The offence's own strings: millions of rows name a child and an offence.
        Offence offence = _offences[row.Parents[0]!.Value];
        return new Outcome
        {
            Ypid = offence.Ypid,
            OffenceId = offence.OffenceId,
            Date = row.Date(_date)!.Value,
            Disposal = DisposalOf(row),
            Service = row.Text(_service),
            IsResidentElsewhere = row.Code(_residence) == "OTHER",
            IsAppealedAway = row.Has(_appeal) && AppealedAway.Resolve(row.Text(_appeal).ToUpperInvariant()) is not null,
            SentencingOccasionId = row.Text(_occasion),
            CourtType = DomainCodes.CourtTypeOf(row.Code(_court)),
        };
    }

    private Disposal DisposalOf(Row row) =>
        OutcomeCodes.Resolve(row.Text(_caseSystemText), row.Code(_code), row.Code(_group));
}
