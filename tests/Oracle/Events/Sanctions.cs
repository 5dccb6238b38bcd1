using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Oracle.Events;

/// <summary>What children were cautioned or sentenced with: the same outcome of one child and day counts once (spec 4.11).</summary>
internal static class Sanctions
{
    public static IEnumerable<OffenceEvent> Of(Records records) => records.Substantive
        .Where(outcome => !outcome.Outcome.IsResidentElsewhere)
        .Where(outcome => outcome.AgeAtArrestOrOffence is >= 10 and <= 17 && outcome.AgeOnFirstHearing <= 17)
        .GroupBy(outcome => (outcome.Child.Ypid, outcome.Date, Same(outcome.Outcome.Disposal)))
        .Select(Once);

    /// <summary>The code; of outcomes known by their group alone, the group.</summary>
    private static string Same(Disposal disposal) => disposal.Code.Length > 0 ? disposal.Code : $"{disposal.Tier}";

    /// <summary>The offence of the highest gravity describes the row; of equals the first by id.</summary>
    private static OffenceEvent Once(IEnumerable<ValidOutcome> outcomes)
    {
        ValidOutcome worst = outcomes
            .OrderByDescending(outcome => outcome.Offence.Gravity)
            .ThenBy(outcome => outcome.Offence.OffenceId, StringComparer.Ordinal)
            .First();
        return new OffenceEvent(worst, worst.AgeAtArrestOrOffence);
    }
}
