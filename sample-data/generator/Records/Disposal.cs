namespace KpiAnalytics.SampleData.Records;

/// <summary>One kind of legal outcome as a case system writes it.</summary>
/// <param name="Code">What stands in <c>legalOutcome</c>.</param>
/// <param name="Tier">Its group.</param>
/// <param name="Seriousness">Rank in codes.csv, 1 = most serious; 99 = known by its group only.</param>
/// <param name="CaseSystemText">What stands in <c>cmslegalOutcome</c>.</param>
internal sealed record Disposal(string Code, Tier Tier, int Seriousness, string CaseSystemText)
{
    public bool IsSubstantive => Tier != Tier.Diversion;

    public bool IsGivenInCourt => Tier is Tier.FirstTier or Tier.Community or Tier.Custody;

    /// <summary>The group's label in <c>legalOutcomeGroup</c>.</summary>
    public string Group => Tier switch
    {
        Tier.PreCourt => "Pre-Court",
        Tier.FirstTier => "First-tier",
        Tier.Community => "Community",
        Tier.Custody => "Custody",
        _ => "Diversion",
    };
}
