using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>A valid substantive outcome with its child and offence: what proves an offence.</summary>
/// <param name="Place">The child's place in the caseload.</param>
internal sealed record ProvenOutcome(int Place, Child Child, Offence Offence, Outcome Outcome)
{
    public DateOnly Date => Outcome.Date;

    public bool IsCustody => Outcome.Disposal.Tier == OutcomeTier.Custody;

    /// <summary>The service the figure belongs to: the outcome's, else the child's.</summary>
    public string Service => Outcome.Service.Length > 0 ? Outcome.Service : Child.Service;

    /// <summary>As supplied, else completed years at arrest, else at the offence.</summary>
    public int AgeAtArrestOrOffence =>
        Offence.AgeAtArrestOrOffence ?? Calendar.CompletedYears(Child.DateOfBirth, Offence.ArrestDate ?? Offence.Date);

    /// <summary>As supplied, else completed years at the outcome's own date.</summary>
    public int AgeOnFirstHearing => Offence.AgeOnFirstHearing ?? AgeAtOutcome;

    public int AgeAtOutcome => Calendar.CompletedYears(Child.DateOfBirth, Outcome.Date);
}
