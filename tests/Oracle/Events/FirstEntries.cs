using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Oracle.Events;

/// <summary>"First-time entrants": one event a child, once in life.</summary>
internal static class FirstEntries
{
    public static IEnumerable<OffenceEvent> Of(Records records) => records.Substantive
        .Where(outcome => outcome.AgeAtArrestOrOffence is >= 10 and <= 17 && outcome.AgeOnFirstHearing <= 17)
        .GroupBy(outcome => outcome.Child.Ypid)
        .Select(outcomesOfChild => outcomesOfChild.Earliest())
        .GroupBy(first => Person(first.Child))
        .Select(firstsOfPerson => firstsOfPerson.Earliest())
        .Where(first => !first.Outcome.IsResidentElsewhere)
        .Select(first => new OffenceEvent(first, first.AgeAtArrestOrOffence));

    /// <summary>"Per (originatingYOTPersonID, dateOfBirth); ids that are blank, 'N/A' or hold a space inside are never merged."</summary>
    private static (string Id, DateOnly Born, string Ypid) Person(Child child)
    {
        string id = child.OriginatingPersonId.Trim();
        bool never = id.Length == 0 || id.Contains(' ', StringComparison.Ordinal) || id.Equals("N/A", StringComparison.OrdinalIgnoreCase);
        return never ? ("", child.DateOfBirth, child.Ypid) : (id, child.DateOfBirth, "");
    }
}
