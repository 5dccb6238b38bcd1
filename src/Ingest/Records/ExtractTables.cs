using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Records;

/// <summary>The record tables of an extract, each joined to those its rows belong to.</summary>
internal sealed class ExtractTables
{
    private readonly ChildRecords _children = new();
    private readonly OffenceRecords _offences;
    private readonly OutcomeRecords _outcomes;
    private readonly ProgrammeRecords _programmes;
    private readonly CustodyReleaseRecords _releases = new();
    private readonly ProgrammeOffenceRecords _programmeOffences;
    private readonly ResidenceRecords _residences;
    private readonly EteStatusRecords _eteStatuses;
    private readonly SendRecords _send;
    private readonly HealthRecords _health;
    private readonly CareStatusRecords _careStatuses;
    private readonly VictimRecords _victims;
    private readonly HearingRecords _hearings;
    private readonly RemandPlacementRecords _placements;
    private readonly BoardSeatRecords _boardSeats = new();
    private readonly TemplateFigureRecords _templateFigures = new();

    public ExtractTables()
    {
        _offences = new OffenceRecords(_children);
        _outcomes = new OutcomeRecords(_offences);
        _programmes = new ProgrammeRecords(_children);
        _programmeOffences = new ProgrammeOffenceRecords(_programmes, _offences);
        _residences = new ResidenceRecords(_children);
        _eteStatuses = new EteStatusRecords(_children);
        _send = new SendRecords(_children);
        _health = new HealthRecords(_children);
        _careStatuses = new CareStatusRecords(_children);
        _victims = new VictimRecords(_offences);
        _hearings = new HearingRecords(_children, _offences);
        _placements = new RemandPlacementRecords(_children);
    }

    public IReadOnlyList<RecordTable> All =>
    [
        _children, _offences, _outcomes, _programmes, _releases, _programmeOffences, _residences, _eteStatuses, _send, _health,
        _careStatuses, _victims, _hearings, _placements, _boardSeats, _templateFigures,
    ];

    /// <summary>The records taken; the tables are empty afterwards.</summary>
    /// <param name="hasReleases">custody_releases.csv was supplied.</param>
    public Extract Take(bool hasReleases) => new()
    {
        Children = _children.Take(),
        Offences = _offences.Take(),
        Outcomes = _outcomes.Take(),
        CustodyReleases = hasReleases ? _releases.Take() : null,
        Programmes = _programmes.Take(),
        ProgrammeOffences = _programmeOffences.Take(),
        Residences = _residences.Take(),
        EteStatuses = _eteStatuses.Take(),
        SendRecords = _send.Take(),
        HealthRecords = _health.Take(),
        CareStatuses = _careStatuses.Take(),
        Victims = _victims.Take(),
        Hearings = _hearings.Take(),
        RemandPlacements = _placements.Take(),
        BoardSeats = _boardSeats.Take(),
        TemplateFigures = _templateFigures.Take(),
    };
}
