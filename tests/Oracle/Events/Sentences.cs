using System.Globalization;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Oracle.Events;

/// <summary>"Custody": one event a child and sentencing occasion.</summary>
internal static class Sentences
{
    public static IEnumerable<OffenceEvent> Of(Records records) => records.Valid
        .Where(outcome => outcome.Tier == OutcomeTier.Custody)
        .Where(outcome => outcome.AgeOnFirstHearing is >= 10 and <= 17)
        .Where(outcome => !outcome.Outcome.IsResidentElsewhere)
        .GroupBy(outcome => (outcome.Child.Ypid, Occasion(outcome.Outcome)))
        .Select(occasion => occasion.InSeriousnessOrder().First())
        .Select(sentence => new OffenceEvent(sentence, sentence.AgeOnFirstHearing));

    /// <summary>"sentencingOccasionID; outcomeDate where that is empty": a date never equals an id.</summary>
    private static (string Id, string Date) Occasion(Outcome outcome) => outcome.SentencingOccasionId.Length > 0
        ? (outcome.SentencingOccasionId, "")
        : ("", outcome.Date.ToString("O", CultureInfo.InvariantCulture));
}
