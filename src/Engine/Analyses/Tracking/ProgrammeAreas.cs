using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>
/// The area of the service that a child of a cohort belongs to, from the programmes that name one (programmes.csv). A programme
/// often begins some weeks after the outcome it answers, so that one begun in the follow-up stands in where none came before.
/// </summary>
/// <param name="asAt">The day the cohort is looked at: programmes begun later are not known yet.</param>
internal sealed class ProgrammeAreas(CaseRecords records, DateOnly asAt)
{
    private static readonly SourceField Source = new("programmes.csv", "area");

    /// <summary>False where the file was not there, or did not have the column.</summary>
    public static bool IsSupplied(Caseload caseload) => caseload.IsSupplied(Source.File) && !caseload.Extract.NotSupplied.Contains(Source);

    /// <summary>
    /// Of the programme open at the index event (its first and last day are included), the latest begun of several; else of
    /// the latest begun before; else of the first begun in the twelve months after; null = not known.
    /// </summary>
    public string? Of(TrackedChild child)
    {
        ImmutableArray<Programme> named =
        [
            .. from programme in records.Programmes[child.Entry.Child]
               where programme.Area.Length > 0 && programme.Start <= asAt && programme.Start <= child.FollowUpEnd
               orderby programme.Start, programme.ProgrammeId descending
               select programme,
        ];
        DateOnly index = child.IndexDate;
        Programme? found = named.LastOrDefault(programme => programme.Start <= index && !(programme.End < index))
            ?? named.LastOrDefault(programme => programme.Start <= index)
            ?? named.FirstOrDefault();
        return found?.Area;
    }
}
