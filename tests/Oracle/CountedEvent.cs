using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Oracle;

/// <summary>One event that counts: an index event, a first entry or a custodial sentence.</summary>
/// <param name="Age">The measure's own age.</param>
/// <param name="Offence">The offence behind the event; null = a release without a linked offence.</param>
/// <param name="Reoffences">How many reoffences followed an index event.</param>
internal sealed record CountedEvent(
    Child Child, string Service, DateOnly Date, int Age, OutcomeTier Tier, Offence? Offence, int Reoffences = 0)
{
    private static readonly Dictionary<OffenceCategory, string> CategoryCodes = Enum.GetValues<OffenceCategory>().ToDictionary(category => category, CodeOf);

    /// <summary>The event's category code in a dimension.</summary>
    public string CategoryIn(Dimension dimension) => dimension.Id switch
    {
        "sex" => Child.Sex switch { Sex.Male => "MALE", Sex.Female => "FEMALE", _ => "UNKNOWN" },
        "ethnicity" => Child.Ethnicity switch
        {
            Ethnicity.Asian => "ASIAN",
            Ethnicity.Black => "BLACK",
            Ethnicity.Mixed => "MIXED",
            Ethnicity.Other => "OTHER",
            Ethnicity.White => "WHITE",
            _ => "NOT_KNOWN",
        },
        "age_band" => Age <= 14 ? "10-14" : "15-17",
        "outcome_tier" => Tier switch
        {
            OutcomeTier.PreCourt => "PRE-COURT",
            OutcomeTier.FirstTier => "FIRST-TIER",
            OutcomeTier.Community => "COMMUNITY",
            _ => "CUSTODY",
        },
        "offence_category" => CategoryCodes[Offence?.Category ?? OffenceCategory.NotKnown],
        "gravity_band" => Offence?.Gravity switch { >= 1 and <= 4 => "1-4", >= 5 and <= 8 => "5-8", _ => "NOT_KNOWN" },
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension.Id, "Not a dimension of the contract."),
    };

    /// <summary>ViolenceAgainstThePerson is VIOLENCE_AGAINST_THE_PERSON: a code is the words of the name.</summary>
    private static string CodeOf(OffenceCategory category) => string
        .Concat(category.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{letter}"))
        .ToUpperInvariant();
}
