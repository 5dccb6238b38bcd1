using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Orders;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Files;

/// <summary>The rows of the programmes, the offences they are linked to, and the victims of those.</summary>
internal sealed class OrderTables(SplitMix64 draw)
{
    private const int VictimNotStatedInThousand = 30;
    private const int SchoolAgeNotStatedInThousand = 40;

    private int _programmes;
    private int _victims;

    public CsvTable Programmes { get; } = new(
        "ypid,interventionProgrammeID,startDate,endDate,disposalType,cmsdisposalType,kpi6SuccessfullyCompleted,isStatutorySchoolAgeAtProgrammeStart,"
        + "isStatutorySchoolAgeAtProgrammeEnd,etehoursOnProgrammeStart,etehoursOnProgrammeEnd,identifiedVictim,team,area,conclusion,eteScenario");

    public CsvTable ProgrammeOffences { get; } = new("ypid,interventionProgrammeID,offenceID");

    public CsvTable Victims { get; } = new(
        "victimID,ypid,offenceID,victimInterventionID,victimType,consentYJSContact,yjscontactDate,engagedRJ,engagedRJStart,viewPrior,"
        + "progressRequest,progressProvided,additionalSupportRequest,additionalSupportProvided");

    public void Add(Programme programme)
    {
        string ypid = programme.File.Ypid;
        string id = $"IP{++_programmes:00000}";
        bool isEnded = programme.HasEnded;

        // Voluntary work is entered with less care than what a court ordered.
        bool isAgeStated = !programme.IsVoluntary || !draw.Chance(SchoolAgeNotStatedInThousand);
        Programmes.Add(
            ypid, id, Text.Of(programme.Start), isEnded ? Text.Of(programme.End) : "", programme.DisposalType, CaseSystemText(programme),
            isEnded && programme.IsCompleted is { } completed ? Text.Of(completed) : "",
            isAgeStated ? Text.Of(programme.IsOfSchoolAgeAtStart) : "", isEnded && isAgeStated ? Text.Of(programme.IsOfSchoolAgeAtEnd) : "",
            Text.Of(programme.HoursAtStart), Text.Of(programme.HoursAtEnd),
            programme.IsVoluntary && draw.Chance(VictimNotStatedInThousand) ? "" : Text.Of(programme.HasVictim),
            Team(programme), programme.Area, programme.Conclusion, programme.Scenario);
        foreach (string offenceId in programme.Occasion.OffenceIds)
        {
            ProgrammeOffences.Add(ypid, id, offenceId);
        }
    }

    public void Add(string ypid, Victim victim)
    {
        string number = $"{++_victims:00000}";
        Victims.Add(
            $"V{number}", ypid, victim.OffenceId, $"VI{number}", victim.Type, Text.Of(victim.Consents), Text.Of(victim.Contacted),
            Text.Of(victim.EngagedInRj), Text.Of(victim.RjStart), Text.Of(victim.AskedForView), Text.Of(victim.ProgressRequested),
            Text.Of(victim.ProgressProvided), Text.Of(victim.SupportRequested), Text.Of(victim.SupportProvided));
    }

    private static string CaseSystemText(Programme programme) => programme.DisposalType switch
    {
        "DTO_CUSTODY" => "DTO - Custody",
        "DTO_LICENCE" => "DTO - Licence",
        _ => programme.Disposal.CaseSystemText,
    };

    private static string Team(Programme programme) => programme.Disposal.Tier switch
    {
        Tier.Diversion => "Prevention and Diversion",
        Tier.PreCourt => "Out of Court",
        Tier.Custody => "Resettlement",
        _ => $"Court Orders {programme.Area}",
    };
}
