namespace KpiAnalytics.Engine.Tables;

/// <summary>The residents who pass one filter, of every service and mid-year.</summary>
internal sealed class Residents(PopulationYears years, long[] counts, bool[] isSplitAsAsked)
{
    /// <summary>A service's residents and the mid-year they are of; null where there are none, or none split as asked.</summary>
    public (long Count, int Year)? In(int service, int year) =>
        years.RowOf(service, year) is var row && row != PopulationYears.None && isSplitAsAsked[row] ? (counts[row], years.YearOf(row)) : null;
}
