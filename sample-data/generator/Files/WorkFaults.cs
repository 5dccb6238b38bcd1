using KpiAnalytics.SampleData.Caseload;

namespace KpiAnalytics.SampleData.Files;

/// <summary>
/// Rows that are wrong on purpose in the files of programmes, circumstances and courts. They hang on the child of
/// <see cref="Faults"/> who has nothing but community resolutions, or are rejected, so that no figure changes.
/// </summary>
internal static class WorkFaults
{
    public static void AddTo(CaseWork work)
    {
        AddProgrammes(work.Orders);
        work.Orders.Victims.Add("V90001", Faults.Host, "F900099", "VI90001", "INDIVIDUAL", "true", "", "", "", "", "", "", "", "");
        AddStates(work.States);
        work.Courts.Hearings.Add(Faults.Host, "H90001", "2019-05-02", "F900001", "YOUTH", "SENT_HOME");
        work.Courts.Hearings.Add(Faults.Host, "", "2019-05-03", "F900001", "YOUTH", "");
        work.Courts.Placements.Add(Faults.Host, "R901", "PRISON", "2019-07-01", "2019-07-09");
        work.Courts.Placements.Add(Faults.UnknownChild, "R902", "YOI", "2020-10-01", "2020-10-20");
        work.Boards.Add("Y34", "2023-05-10", "FIRE_SERVICE", "true");
    }

    private static void AddProgrammes(OrderTables orders)
    {
        AddProgramme(orders, Faults.Host, "IP90001", "2019-07-31", "PARENTING_ORDER");
        AddProgramme(orders, Faults.Host, "IP90001", "2019-08-31", "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT");
        AddProgramme(orders, Faults.Host, "IP90002", "31/06/2019", "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT");
        AddProgramme(orders, Faults.UnknownChild, "IP90003", "2021-03-31", "REFERRAL_ORDER");
        orders.ProgrammeOffences.Add(Faults.Host, "IP90001", "F900004");
        orders.ProgrammeOffences.Add(Faults.Host, "IP90001", "F900099");
        orders.ProgrammeOffences.Add(Faults.Host, "IP90002", "F900001");
    }

    private static void AddProgramme(OrderTables orders, string ypid, string id, string end, string disposalType) => orders.Programmes.Add(
        ypid, id, "2019-04-08", end, disposalType, "", "false", "true", "true", "25", "25", "false", "Prevention and Diversion", "North", "", "");

    private static void AddStates(StateTables states)
    {
        states.Residences.Add(Faults.Host, "2017-01-09", "", "AT_HOME", "COMFORTABLE");
        states.Residences.Add(Faults.Host, "", "2016-12-01", "AT_HOME", "SUITABLE");
        states.EteStatuses.Add(Faults.Host, "2018-09-03", "", "MAINSTREAM_SCHOOL", "SUITABLE", "25", "most");
        states.SendNeeds.Add(Faults.Host, "PERHAPS", "false", "2015-09-01", "");
        states.HealthNeeds.Add(Faults.Host, "MENTAL_HEALTH", "2019-04-10", "", "2019-04-20", "", "", "GETTING_BETTER");
        states.CareStatuses.Add(Faults.Host, "NEIGHBOUR_KNOWS", "2018-02-01", "2018-05-01");
        states.CareStatuses.Add(Faults.UnknownChild, "CHILD_IN_NEED", "2020-02-01", "");
    }
}
