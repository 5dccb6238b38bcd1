using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>The records around the offences, by the place of their child.</summary>
internal sealed class CaseRecords
{
    private readonly ILookup<(int Child, string ProgrammeId), int> _offences;

    public CaseRecords(Extract extract, RecordPlaces places, ServiceList services)
    {
        Services = services;
        Programmes = extract.Programmes.ToLookup(programme => places.Child(programme.Ypid));
        Residences = extract.Residences.ToLookup(residence => places.Child(residence.Ypid));
        EteStatuses = extract.EteStatuses.ToLookup(status => places.Child(status.Ypid));
        SendRecords = extract.SendRecords.ToLookup(record => places.Child(record.Ypid));
        HealthRecords = extract.HealthRecords.ToLookup(record => places.Child(record.Ypid));
        CareStatuses = extract.CareStatuses.ToLookup(status => places.Child(status.Ypid));
        _offences = extract.ProgrammeOffences
            .Select(link => (Child: places.Child(link.Ypid), link.ProgrammeId, Offence: places.Offence(places.Child(link.Ypid), link.OffenceId)))
            .Where(link => link.Offence is not null)
            .ToLookup(link => (link.Child, link.ProgrammeId), link => link.Offence!.Value);
        Victims = extract.Victims
            .Select(victim => (Offence: places.Offence(places.Child(victim.Ypid), victim.OffenceId), Victim: victim))
            .Where(pair => pair.Offence is not null)
            .ToLookup(pair => pair.Offence!.Value, pair => pair.Victim);
    }

    public ServiceList Services { get; }

    public ILookup<int, Programme> Programmes { get; }

    public ILookup<int, Residence> Residences { get; }

    public ILookup<int, EteStatus> EteStatuses { get; }

    public ILookup<int, SendRecord> SendRecords { get; }

    public ILookup<int, HealthRecord> HealthRecords { get; }

    public ILookup<int, CareStatus> CareStatuses { get; }

    /// <summary>By the place of their offence.</summary>
    public ILookup<int, Victim> Victims { get; }

    /// <summary>The places of the offences a programme answers to.</summary>
    public IEnumerable<int> OffencesOf(int child, Programme programme) => _offences[(child, programme.ProgrammeId)].Distinct();
}
