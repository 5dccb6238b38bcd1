using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>offences.csv.</summary>
internal sealed class OffenceRecords : RecordTable<Offence>
{
    private readonly ChildRecords _children;
    private readonly int _offenceId;
    private readonly int _date;
    private readonly int _category;
    private readonly int _gravity;
    private readonly int _arrestDate;
    private readonly int _ageAtArrestOrOffence;
    private readonly int _ageOnFirstHearing;
    private readonly int _breachId;
    private readonly int _knifeRelated;

    /// <param name="children">The children they belong to.</param>
    public OffenceRecords(ChildRecords children)
        : base("offences.csv")
    {
        _children = children;
        _offenceId = At("offenceID");
        _date = At("offenceDate");
        _category = At("yjboffenceCategory");
        _gravity = At("yjbseriousnessScore");
        _arrestDate = At("arrestDate");
        _ageAtArrestOrOffence = At("ageAtArrestOrOffence");
        _ageOnFirstHearing = At("ageOnFirstHearing");
        _breachId = At("programmeBreachID");
        _knifeRelated = At("knifeRelatedOffence");
    }

    protected override Offence ToRecord(Row row) => new()
    {
        Ypid = _children.YpidOf(row),
        OffenceId = row.Text(_offenceId),
        Date = row.Date(_date)!.Value,
        Category = DomainCodes.OffenceCategoryOf(row.Code(_category)),
        Gravity = (byte)(row.Whole(_gravity) ?? 0),
        IsBreach = row.Has(_breachId) || row.Text(_category).StartsWith("BREACH_", StringComparison.Ordinal),
        IsKnifeRelated = row.YesNo(_knifeRelated) ?? false,
        ArrestDate = row.Date(_arrestDate),
        AgeAtArrestOrOffence = row.Whole(_ageAtArrestOrOffence),
        AgeOnFirstHearing = row.Whole(_ageOnFirstHearing),
    };
}
