using System.Collections.Immutable;
using System.Globalization;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>One row a reason rests on.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Words">What it says.</param>
/// <param name="Reference">The crime's or custody record's number; empty for an outcome of the extract.</param>
public sealed record Evidence(DateOnly Date, string Words, string Reference)
{
    internal static Evidence Of(PoliceContact contact) => new(contact.Date, WordsOf(contact), contact.Reference);

    internal static Evidence Of(ProvenOutcome outcome) => new(outcome.Date, $"substantive outcome: {NameOf(outcome)}", "");

    internal static ImmutableArray<Evidence> Of(IEnumerable<PoliceContact> contacts, IEnumerable<ProvenOutcome> outcomes) =>
        [.. contacts.Select(Of).Concat(outcomes.Select(Of)).OrderBy(evidence => evidence.Date)];

    private static string WordsOf(PoliceContact contact)
    {
        string offence = contact.Offence.Length > 0 ? $", {contact.Offence}" : "";
        string ended = (contact.OutcomeType, contact.OutcomeDate) switch
        {
            ({ } type, { } day) => string.Create(CultureInfo.InvariantCulture, $"; outcome {type} on {ContactWords.Day(day)}"),
            ({ } type, null) => string.Create(CultureInfo.InvariantCulture, $"; outcome {type}"),
            _ => contact.Kind == ContactKind.Suspected ? "; no outcome yet" : "",
        };
        return contact.Kind == ContactKind.Suspected ? $"suspected{offence}{ended}" : $"held in custody{offence}";
    }

    private static string NameOf(ProvenOutcome outcome) =>
        outcome.Disposal.Code.Length > 0 ? outcome.Disposal.Code.Replace('_', ' ').ToLowerInvariant() : outcome.Disposal.Tier.ToString();
}
