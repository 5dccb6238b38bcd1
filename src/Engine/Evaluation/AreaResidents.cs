using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>The residents of areas who pass one filter.</summary>
/// <param name="areas">How many areas are numbered.</param>
internal sealed class AreaResidents(Residents residents, int areas)
{
    private readonly AreaSums _counts = new(residents.Counts, residents.Years.Count, residents.Years.Count, areas);
    private readonly AreaSums _marks = new(residents.Marks, residents.Years.Count, residents.Years.Count, areas);

    /// <summary>A service's residents and the mid-year they are of; null where there are none, or none split as asked.</summary>
    public (long Count, int Year)? In(int service, Period period) => residents.In(service, PopulationTable.YearFor(period));

    /// <summary>An area's residents, of any mid-year.</summary>
    public ResidentYears Of(ComparedArea area) => new(residents, area.Members, _counts.Of(area), _marks.Of(area));
}
