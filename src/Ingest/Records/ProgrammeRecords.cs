using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Codes;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>programmes.csv.</summary>
internal sealed class ProgrammeRecords : RecordTable<Programme>
{
    private readonly ChildRecords _children;
    private readonly int _programmeId;
    private readonly int _start;
    private readonly int _end;
    private readonly int _disposalType;
    private readonly int _completed;
    private readonly int _schoolAgeAtStart;
    private readonly int _schoolAgeAtEnd;
    private readonly int _eteHoursAtEnd;
    private readonly int _victim;
    private readonly int _team;
    private readonly int _area;
    private readonly int _conclusion;
    private readonly int _eteScenario;

    /// <param name="children">The children they belong to.</param>
    public ProgrammeRecords(ChildRecords children)
        : base("programmes.csv")
    {
        _children = children;
        _programmeId = At("interventionProgrammeID");
        _start = At("startDate");
        _end = At("endDate");
        _disposalType = At("disposalType");
        _completed = At("kpi6SuccessfullyCompleted");
        _schoolAgeAtStart = At("isStatutorySchoolAgeAtProgrammeStart");
        _schoolAgeAtEnd = At("isStatutorySchoolAgeAtProgrammeEnd");
        _eteHoursAtEnd = At("etehoursOnProgrammeEnd");
        _victim = At("identifiedVictim");
        _team = At("team");
        _area = At("area");
        _conclusion = At("conclusion");
        _eteScenario = At("eteScenario");
    }

    protected override Programme ToRecord(Row row) => new()
    {
        Ypid = _children.YpidOf(row),
        ProgrammeId = row.Text(_programmeId),
        Start = row.Date(_start)!.Value,
        End = row.Date(_end),
        Disposal = row.Has(_disposalType) ? ProgrammeDisposals.Find(row.Code(_disposalType)) : ProgrammeDisposal.NotStated,
        IsCompleted = row.YesNo(_completed),
        Conclusion = DomainCodes.ConclusionOf(row.Code(_conclusion)),
        IsSchoolAgeAtStart = row.YesNo(_schoolAgeAtStart),
        IsSchoolAgeAtEnd = row.YesNo(_schoolAgeAtEnd),
        EteHoursAtEnd = row.Number(_eteHoursAtEnd),
        EteScenario = row.Text(_eteScenario),
        HasIdentifiedVictim = row.YesNo(_victim),
        Team = row.Text(_team),
        Area = row.Text(_area),
    };
}
