using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Oracle.Events;

/// <summary>"Serious violence", of any category and score: one event a (ypid, offenceID).</summary>
internal static class ProvenOffences
{
    /// <summary>"Of several such outcomes the first in seriousness order dates it": the age rule is part of "such".</summary>
    public static IEnumerable<OffenceEvent> Of(Records records) => records.Substantive
        .Where(outcome => !outcome.Outcome.IsResidentElsewhere)
        .Where(outcome => Age(outcome) is >= 10 and <= 17)
        .GroupBy(outcome => (outcome.Child.Ypid, outcome.Outcome.OffenceId))
        .Select(outcomes => outcomes.InSeriousnessOrder().First())
        .Select(first => new OffenceEvent(first, Age(first)));

    /// <summary>"Pre-Court: ageAtArrestOrOffence; else ageOnFirstHearing."</summary>
    private static int Age(ValidOutcome outcome) =>
        outcome.Tier == OutcomeTier.PreCourt ? outcome.AgeAtArrestOrOffence : outcome.AgeOnFirstHearing;
}
