using System.Collections.Immutable;
using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.States;

namespace KpiAnalytics.SampleData.Files;

/// <summary>The rows of the children's circumstances.</summary>
internal sealed class StateTables(SplitMix64 draw)
{
    private const int NoDateWordInThousand = 80;

    public CsvTable Residences { get; } = new("ypid,date,kpi1EndDate,kpi1AccommodationType,kpi1AccommodationSuitability");

    public CsvTable EteStatuses { get; } = new("ypid,startDate,endDate,provisionType,suitability,hoursOffered,hours");

    public CsvTable SendNeeds { get; } = new("ypid,kpi3IdentifiedSENDALN,kpi3SENDFormalPlan,kpi3SENDStartDate,kpi3SENDEndDate");

    public CsvTable HealthNeeds { get; } = new(
        "ypid,need,dateScreened,dateReferred,dateOffered,dateAttendedStart,dateAttendedEnd,interventionType");

    public CsvTable CareStatuses { get; } = new("ypid,status,startDate,endDate");

    public void Add(string ypid, ImmutableArray<Stay<Home>> stays)
    {
        foreach (Stay<Home> stay in stays)
        {
            Residences.Add(ypid, Text.Of(stay.Start), OrNoDate(stay.End), stay.State.Type, stay.State.Suitability);
        }
    }

    public void Add(string ypid, ImmutableArray<Stay<EteState>> stays)
    {
        foreach (Stay<EteState> stay in stays)
        {
            for (EteState? place = stay.State; place is not null; place = place.Alongside)
            {
                EteStatuses.Add(
                    ypid, Text.Of(stay.Start), Text.Of(stay.End), place.Provision, place.Suitability, Text.Of(place.Offered), Text.Of(place.Attended));
            }
        }
    }

    public void Add(string ypid, SendNeed need) =>
        SendNeeds.Add(ypid, Text.Of(need.IsIdentified), Text.Of(need.HasPlan), Text.Of(need.Start), OrNoDate(need.End));

    public void Add(string ypid, HealthNeed need) => HealthNeeds.Add(
        ypid, need.Need, Text.Of(need.Screened), Text.Of(need.Referred), Text.Of(need.Offered), OrNoDate(need.AttendedStart), OrNoDate(need.AttendedEnd),
        need.Intervention);

    public void Add(string ypid, Stay<string> status) => CareStatuses.Add(ypid, status.State, Text.Of(status.Start), Text.Of(status.End));

    /// <summary>Case systems sometimes write the year 1900 for "no date".</summary>
    private string OrNoDate(DateOnly? date) => date is null && draw.Chance(NoDateWordInThousand) ? "1900-01-01" : Text.Of(date);
}
