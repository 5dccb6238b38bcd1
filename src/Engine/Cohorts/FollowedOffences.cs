using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>One child's offences that can be reoffences, as two arrays of day numbers sorted by the day committed.</summary>
internal sealed class FollowedOffences
{
    private FollowedOffences(int[] committed, int[] proven) => (Committed, Proven) = (committed, proven);

    /// <summary>Days committed, ascending. Breaches are left out.</summary>
    public int[] Committed { get; }

    /// <summary>For each, the day of its earliest valid substantive outcome; <see cref="int.MaxValue"/> where it has none.</summary>
    public int[] Proven { get; }

    public static FollowedOffences Of(JoinedRecords records, int place)
    {
        Dictionary<string, int> firstProven = records.ProvenOf(place)
            .GroupBy(proven => proven.Offence.OffenceId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Min(proven => proven.Date.DayNumber), StringComparer.Ordinal);
        Offence[] offences = [.. records.OffencesOf(place).Where(offence => !offence.IsBreach).OrderBy(offence => offence.Date)];
        return new FollowedOffences(
            Array.ConvertAll(offences, offence => offence.Date.DayNumber),
            Array.ConvertAll(offences, offence => firstProven.GetValueOrDefault(offence.OffenceId, int.MaxValue)));
    }
}
