using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>The residents of areas who pass one filter. Four quarters in a row use one mid-year: an area's last sum is kept.</summary>
/// <param name="areas">How many areas are numbered.</param>
internal sealed class AreaResidents(Residents residents, int areas)
{
    private readonly ResidentSum?[] _byArea = new ResidentSum?[areas];

    /// <summary>A service's residents and the mid-year they are of; null where there are none, or none split as asked.</summary>
    public (long Count, int Year)? In(int service, Period period) => residents.In(service, PopulationTable.YearFor(period));

    /// <summary>An area's residents in the mid-year a period uses.</summary>
    public ResidentSum In(ComparedArea area, Period period)
    {
        int year = PopulationTable.YearFor(period);
        if (area.Number is not { } number)
        {
            return ResidentSum.Of(residents, area.Members, year);
        }

        return _byArea[number] is { } sum && sum.Year == year ? sum : _byArea[number] = ResidentSum.Of(residents, area.Members, year);
    }
}
