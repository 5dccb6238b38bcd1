using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Oracle.Events;

/// <summary>An event dated by an outcome, or by a release: an index event, a first entry, a sentence, a proven offence, a sanction.</summary>
internal sealed class OffenceEvent : DisposalEvent
{
    private static readonly OffenceCategory[] SeriousCategories = [OffenceCategory.Robbery, OffenceCategory.Drugs, OffenceCategory.ViolenceAgainstThePerson];

    public OffenceEvent()
    {
    }

    [SetsRequiredMembers]
    public OffenceEvent(ValidOutcome outcome, int age)
    {
        (Child, Service, Date, Age) = (outcome.Child, outcome.Service, outcome.Date, age);
        LegalOutcome = outcome.Outcome.Disposal.Code;
        (Tier, OrderType, CourtType, Offence) = (outcome.Tier, outcome.Outcome.Disposal.OrderType, outcome.Outcome.CourtType, outcome.Offence);
    }

    public CourtType CourtType { get; init; }

    /// <summary>The code of the outcome; empty for a release.</summary>
    public string LegalOutcome { get; init; } = "";

    /// <summary>What children's social care was to the child on the day, by code.</summary>
    public string CareStatus { get; set; } = "NOT_KNOWN";

    /// <summary>The offence behind the event; null = a release without a linked offence.</summary>
    public Offence? Offence { get; init; }

    /// <summary>How many reoffences followed an index event.</summary>
    public int Reoffences { get; init; }

    /// <summary>"Category ROBBERY, DRUGS or VIOLENCE_AGAINST_THE_PERSON, score 5-8."</summary>
    public bool IsSeriousViolence => Offence is { Gravity: >= 5 and <= 8 } offence && SeriousCategories.Contains(offence.Category);

    public bool IsViolence => Offence?.Category == OffenceCategory.ViolenceAgainstThePerson;

    public bool IsAtCourt => Tier is OutcomeTier.FirstTier or OutcomeTier.Community or OutcomeTier.Custody;

    public override IEnumerable<string> CategoriesIn(string dimension) => dimension switch
    {
        "legal_outcome" => [Dimensions.LegalOutcome.Categories.Any(category => category.Code == LegalOutcome) ? LegalOutcome : "NOT_KNOWN"],
        "care_status" => [CareStatus],
        "court_type" => [Codes.Of(CourtType)],
        "offence_category" => [Codes.InWords(Offence?.Category ?? OffenceCategory.NotKnown)],
        "gravity_band" => [Offence?.Gravity switch { >= 1 and <= 4 => "1-4", >= 5 and <= 8 => "5-8", _ => "NOT_KNOWN" }],
        "gravity_score" => [Offence?.Gravity is { } score and >= 1 and <= 8 ? score.ToString(CultureInfo.InvariantCulture) : "NOT_KNOWN"],
        _ => base.CategoriesIn(dimension),
    };
}
