using System.Collections.Immutable;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>Residents of several services together.</summary>
/// <param name="Year">The mid-year asked for.</param>
/// <param name="Count">Null where a service has none.</param>
/// <param name="OtherYears">Earlier mid-years that stand in for it; empty where there is no sum.</param>
internal sealed record ResidentSum(int Year, long? Count, ImmutableArray<int> OtherYears)
{
    public static ResidentSum Of(Residents residents, ImmutableArray<int> services, int year)
    {
        long sum = 0;
        bool isOther = false;
        foreach (int service in services)
        {
            if (residents.In(service, year) is not { } found)
            {
                return new ResidentSum(year, null, []);
            }

            sum += found.Count;
            isOther |= found.Year != year;
        }

        return new ResidentSum(year, sum, isOther
            ? [.. services.Select(service => residents.In(service, year)!.Value.Year).Where(used => used != year).Distinct().Order()]
            : []);
    }
}
