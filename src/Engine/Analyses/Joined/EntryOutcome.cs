using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>A child's first substantive outcome with what reconciling asks of it.</summary>
internal sealed record EntryOutcome(Child Child, ProvenOutcome Proven, Offence Offence, Outcome Outcome)
{
    private const int Adult = 18;

    public DateOnly Date => Proven.Date;

    public DateOnly ArrestOrOffence => Offence.ArrestDate ?? Offence.Date;

    public string ArrestOrOffenceName => Offence.ArrestDate is null ? "offence" : "arrest";

    public int AgeOnOutcome => Calendar.CompletedYears(Child.DateOfBirth, Date);

    public int AgeAtArrestOrOffence => Offence.AgeAtArrestOrOffence ?? Calendar.CompletedYears(Child.DateOfBirth, ArrestOrOffence);

    public FoundReason? TurnedEighteen() => AgeOnOutcome < Adult || AgeAtArrestOrOffence >= Adult ? null
        : new(EntryReason.TurnedEighteen, $"Aged {ContactWords.Number(AgeAtArrestOrOffence)} at the {ArrestOrOffenceName} of {ContactWords.Day(ArrestOrOffence)} and {ContactWords.Number(AgeOnOutcome)} at the outcome of {ContactWords.Day(Date)}.");

    public FoundReason? OtherService() => Outcome.Service.Length == 0 || Outcome.Service == Child.Service ? null
        : new(EntryReason.Moved, $"Service {Outcome.Service} was responsible for the outcome, and {Child.Service} holds the child.");

    public FoundReason? Elsewhere() => !Outcome.IsResidentElsewhere ? null
        : new(EntryReason.Moved, $"The child lived elsewhere on the day of the outcome, {ContactWords.Day(Date)}; the PNC goes by the address the police took down.");
}
