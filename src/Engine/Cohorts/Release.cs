using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>A release from custody that can put a child in a cohort, by place.</summary>
/// <param name="Child">The child's place.</param>
/// <param name="Day">The day number of the release.</param>
/// <param name="Offence">The linked offence's place; <see cref="RecordColumns.None"/> where there is none.</param>
internal readonly record struct Release(int Child, int Day, int Offence)
{
    /// <summary>
    /// Releases no later than the extract's end, sorted by child and day, those of one day by offence. One whose linked offence
    /// has custody outcomes counts only if one of them stands and is of a child of this service.
    /// </summary>
    public static ImmutableArray<Release> Of(ImmutableArray<CustodyRelease> records, RecordPlaces places, Outcomes outcomes, DateOnly end) =>
        [.. records.Where(record => record.Date <= end)
            .OrderBy(record => record.OffenceId, StringComparer.Ordinal)
            .Select(record => Of(record, places))
            .Where(release => Counts(release, outcomes))
            .OrderBy(release => release.Child).ThenBy(release => release.Day)];

    private static Release Of(CustodyRelease record, RecordPlaces places)
    {
        int child = places.Child(record.Ypid);
        return new Release(child, record.Date.DayNumber, places.Offence(child, record.OffenceId) ?? RecordColumns.None);
    }

    private static bool Counts(Release release, Outcomes outcomes)
    {
        bool hasCustody = false;
        for (int outcome = First(release, outcomes.Columns, 0); outcome < First(release, outcomes.Columns, 1); outcome++)
        {
            if (outcomes.IsCustody(outcome) && outcomes.IsDated(outcome))
            {
                hasCustody = true;
                if (outcomes.IsValid(outcome) && !outcomes.IsElsewhere(outcome))
                {
                    return true;
                }
            }
        }

        return !hasCustody;
    }

    private static int First(Release release, RecordColumns columns, int after) =>
        release.Offence == RecordColumns.None ? 0 : columns.OutcomeStarts[release.Offence + after];
}
