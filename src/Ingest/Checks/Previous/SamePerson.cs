using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Checks.Previous;

/// <summary>Children of both extracts, by id.</summary>
internal static class SamePerson
{
    /// <summary>Each child of the newer extract, with its place, beside the one of the same id in the older.</summary>
    public static IEnumerable<(int Record, Child Now, Child Before)> Pairs(CheckedRecords now, CheckedRecords before)
    {
        foreach ((int record, Child child) in now.Extract.Children.Index())
        {
            if (before.FindChild(child.Ypid) is { } earlier)
            {
                yield return (record, child, earlier);
            }
        }
    }

    /// <summary>The birth date differs, and so does the sex or the ethnic group, both known: the id seems to have gone to somebody else.</summary>
    public static bool IsAnother(Child now, Child before) =>
        now.DateOfBirth != before.DateOfBirth
        && (SexDiffers(now, before) || (now.Ethnicity != before.Ethnicity && now.Ethnicity != 0 && before.Ethnicity != 0));

    /// <summary>Both are known and differ.</summary>
    public static bool SexDiffers(Child now, Child before) => now.Sex != before.Sex && now.Sex != Sex.Unknown && before.Sex != Sex.Unknown;
}
