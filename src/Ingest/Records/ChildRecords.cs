using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>children.csv.</summary>
internal sealed class ChildRecords : RecordTable<Child>
{
    private readonly int _ypid;
    private readonly int _service;
    private readonly int _dateOfBirth;
    private readonly int _originatingPersonId;
    private readonly int _sex;
    private readonly int _gender;
    private readonly int _ethnicity;
    private readonly int _deleted;

    public ChildRecords()
        : base("children.csv")
    {
        _ypid = At("ypid");
        _service = At("yotoucode");
        _dateOfBirth = At("dateOfBirth");
        _originatingPersonId = At("originatingYOTPersonID");
        _sex = At("sex");
        _gender = At("gender");
        _ethnicity = At("ethnicity");
        _deleted = At("deleted");
    }

    /// <summary>The child a row of another file belongs to: the child's own string, since millions of rows name one.</summary>
    /// <param name="row">A row whose first parent is its child.</param>
    public string YpidOf(Row row) => this[row.Parents[0]!.Value].Ypid;

    protected override Child ToRecord(Row row) => new()
    {
        Ypid = row.Text(_ypid),
        Service = row.Text(_service),
        DateOfBirth = row.Date(_dateOfBirth)!.Value,
        OriginatingPersonId = row.Text(_originatingPersonId),
        Sex = row.Has(_sex) ? DomainCodes.SexOf(row.Code(_sex)) : DomainCodes.SexOfGender(row.Text(_gender)),
        Ethnicity = DomainCodes.EthnicityOf(row.Code(_ethnicity)),
        IsDeleted = row.YesNo(_deleted) ?? false,
    };
}
