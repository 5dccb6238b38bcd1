using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>What children's social care was to each child on any day. First and last day of a status are included.</summary>
internal sealed class CareHistory
{
    /// <summary>Nothing is known of any child.</summary>
    public static readonly CareHistory NotSupplied = new([]);

    private static readonly CareStatus[] None = [];

    /// <summary>By the place of the child; empty where the file was not supplied.</summary>
    private readonly CareStatus[][] _statuses;

    private CareHistory(CareStatus[][] statuses) => _statuses = statuses;

    public static CareHistory Of(Extract extract, RecordPlaces places, int children)
    {
        if (extract.NotSupplied.Contains(new SourceField("care_statuses.csv", "")))
        {
            return NotSupplied;
        }

        var statuses = new CareStatus[children][];
        Array.Fill(statuses, None);
        foreach (var child in extract.CareStatuses.Where(IsCare).GroupBy(status => places.Child(status.Ypid)))
        {
            statuses[child.Key] = [.. child];
        }

        return new CareHistory(statuses);
    }

    /// <summary>The value of <see cref="CareGroup"/> on a day: looked after goes before a protection plan, that before in need.</summary>
    public byte On(int child, int day)
    {
        if (_statuses.Length == 0)
        {
            return (byte)CareGroup.NotKnown;
        }

        var date = DateOnly.FromDayNumber(day);
        var found = CareGroup.NotInCare;
        foreach (CareStatus status in _statuses[child])
        {
            if (Calendar.Holds(status.Start, status.End, date) && (found == CareGroup.NotInCare || GroupOf(status) < found))
            {
                found = GroupOf(status);
            }
        }

        return (byte)found;
    }

    private static bool IsCare(CareStatus status) =>
        status.Kind is CareStatusKind.ChildLookedAfter or CareStatusKind.ChildProtectionPlan or CareStatusKind.ChildInNeed;

    private static CareGroup GroupOf(CareStatus status) => status.Kind switch
    {
        CareStatusKind.ChildLookedAfter => CareGroup.ChildLookedAfter,
        CareStatusKind.ChildProtectionPlan => CareGroup.ChildProtectionPlan,
        _ => CareGroup.ChildInNeed,
    };
}
