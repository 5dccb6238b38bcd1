using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Oracle;

/// <summary>A valid outcome beside its offence and its child.</summary>
internal sealed record ValidOutcome(Outcome Outcome, Offence Offence, Child Child)
{
    public DateOnly Date => Outcome.Date;

    public OutcomeTier Tier => Outcome.Disposal.Tier;

    /// <summary>"The outcome's yotoucode, else the child's."</summary>
    public string Service => Outcome.Service.Length > 0 ? Outcome.Service : Child.Service;

    public int AgeOnTheDay => Calendar.CompletedYears(Child.DateOfBirth, Outcome.Date);

    /// <summary>"Where empty: completed years at arrestDate, else offenceDate."</summary>
    public int AgeAtArrestOrOffence =>
        Offence.AgeAtArrestOrOffence ?? Calendar.CompletedYears(Child.DateOfBirth, Offence.ArrestDate ?? Offence.Date);

    /// <summary>"Where empty: at the outcome's own date."</summary>
    public int AgeOnFirstHearing => Offence.AgeOnFirstHearing ?? AgeOnTheDay;
}
