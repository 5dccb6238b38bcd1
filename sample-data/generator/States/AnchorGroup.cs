using System.Collections.Immutable;
using KpiAnalytics.SampleData.Orders;
using KpiAnalytics.SampleData.Reference;

namespace KpiAnalytics.SampleData.States;

/// <summary>
/// Days on which a child's circumstances are looked at, because orders begin or end there: so close together that one answer
/// stands for all. Circumstances change between groups only, at least a week from any such day.
/// </summary>
internal sealed class AnchorGroup(DateOnly from, DateOnly to, ImmutableArray<Programme> ending)
{
    private const int DaysBetweenGroups = 14;

    /// <summary>The first day, or where it lies in the school holidays the last day of school before.</summary>
    public DateOnly From => from;

    public DateOnly To => to;

    /// <summary>The programmes that end in it.</summary>
    public ImmutableArray<Programme> Ending => ending;

    /// <summary>The groups of one child, in order of date.</summary>
    public static ImmutableArray<AnchorGroup> Of(IEnumerable<Programme> programmes)
    {
        ImmutableArray<AnchorGroup>.Builder groups = ImmutableArray.CreateBuilder<AnchorGroup>();
        foreach ((DateOnly from, DateOnly to, Programme? ended) in programmes.Where(programme => !programme.IsCustodialPart).SelectMany(Anchors).OrderBy(anchor => anchor.From))
        {
            ImmutableArray<Programme> ending = ended is null ? [] : [ended];
            if (groups is [.., var last] && from < last.To.AddDays(DaysBetweenGroups))
            {
                groups[^1] = new AnchorGroup(last.From, to > last.To ? to : last.To, [.. last.Ending, .. ending]);
            }
            else
            {
                groups.Add(new AnchorGroup(from, to, ending));
            }
        }

        return groups.ToImmutable();
    }

    private static IEnumerable<(DateOnly From, DateOnly To, Programme? Ended)> Anchors(Programme programme)
    {
        yield return (SchoolHolidays.LastSchoolDay(programme.OrderStart), programme.OrderStart, null);
        if (programme.HasEnded)
        {
            yield return (SchoolHolidays.LastSchoolDay(programme.End), programme.End, programme);
        }
    }
}
