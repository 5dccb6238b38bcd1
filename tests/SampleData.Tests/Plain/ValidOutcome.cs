namespace KpiAnalytics.SampleData.Tests.Plain;

/// <summary>One outcome that stands, given to a child of the service who lived in its area, with its offence and child.</summary>
internal sealed record ValidOutcome(Row Child, Row Offence, Row Outcome)
{
    private static readonly string[] SubstantiveGroups = ["Pre-Court", "First-tier", "Community", "Custody"];

    /// <summary>All of them.</summary>
    public static readonly Lazy<IReadOnlyList<ValidOutcome>> All = new(() =>
    {
        var children = SampleFile.OfChildren("children.csv").ToDictionary(child => child["ypid"]);
        var offences = SampleFile.OfChildren("offences.csv").ToDictionary(offence => (offence["ypid"], offence["offenceID"]));
        return
        [
            .. from outcome in SampleFile.OfChildren("outcomes.csv")
               let child = children[outcome["ypid"]]
               where !child.Is("deleted") && outcome["residenceOnLegalOutcomeDate"] != "OTHER"
               where outcome["outcomeAppealStatus"] is not ("Changed on appeal" or "Result of appeal successful")
               select new ValidOutcome(child, offences[(outcome["ypid"], outcome["offenceID"])], outcome),
        ];
    });

    public string Ypid => Child["ypid"];

    public string OffenceId => Offence["offenceID"];

    public DateOnly Date => Outcome.Day("outcomeDate")!.Value;

    public bool IsSubstantive => SubstantiveGroups.Contains(Outcome["legalOutcomeGroup"]);

    public string Sex => Child["sex"].Length > 0 ? Child["sex"] : Child["gender"];

    public int AgeAtArrest => Offence.Number("ageAtArrestOrOffence") ?? AgeOn(Offence.Day("arrestDate") ?? Offence.Day("offenceDate")!.Value);

    public int AgeOnFirstHearing => Offence.Number("ageOnFirstHearing") ?? AgeOn(Date);

    /// <summary>Completed years; nobody in the sample is born on 29 February.</summary>
    public int AgeOn(DateOnly day)
    {
        DateOnly born = Child.Day("dateOfBirth")!.Value;
        return day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);
    }
}
