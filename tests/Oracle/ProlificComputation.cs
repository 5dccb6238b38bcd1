using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Oracle.Counting;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle;

/// <summary>The share of reoffences made by the few who make most: the top twentieth of an area's cohort (spec 4.2).</summary>
internal sealed class ProlificComputation(Figure figure, Tables tables)
{
    public Computed Of(MemberArea area, Period period, Cell cell)
    {
        int[] cohort =
        [
            .. area.Members
                .SelectMany(service => figure.Above.RowsOf(tables, service, period, cell.Terms))
                .Select(row => ((OffenceEvent)row).Reoffences)
                .OrderDescending(),
        ];
        int all = cohort.Sum();
        if (all == 0)
        {
            return new Computed(0, 0, null, Interval.None);
        }

        int atTheCut = (cohort.Length + 19) / 20;
        int[] few = [.. cohort.Where(reoffences => reoffences >= cohort[atTheCut - 1])];
        string ties = few.Length > atTheCut ? ", with all who tie at the cut" : "";
        string note = string.Create(CultureInfo.InvariantCulture, $"{few.Length} of {cohort.Length} in the cohort{ties}");
        return new Computed(few.Sum(), all, few.Sum() * 100.0 / all, Interval.None) { Notes = [note] };
    }
}
