using KpiAnalytics.SampleData.Counting;

namespace KpiAnalytics.SampleData.Fitting;

/// <summary>How far the counts are from the plan: the sum over all cells of weight times difference squared.</summary>
internal sealed class Deviation
{
    private readonly int[] _difference = new int[Size];
    private readonly int[] _weight = new int[Size];

    public Deviation()
    {
        foreach (Series series in Enum.GetValues<Series>())
        {
            for (int quarter = 0; quarter < Quarter.Count; quarter++)
            {
                int cell = PersonCount.Cell(series, quarter);
                _difference[cell] = -QuarterPlan.Target(series, quarter);
                _weight[cell] = Weight(series);
                Total += _weight[cell] * _difference[cell] * _difference[cell];
            }
        }
    }

    /// <summary>Zero = the plan is met in every quarter.</summary>
    public int Total { get; private set; }

    private static int Size => Enum.GetValues<Series>().Length * Quarter.Count;

    /// <summary>The cells that are off, for the message when a plan cannot be met.</summary>
    public IEnumerable<string> Open() =>
        from cell in Enumerable.Range(0, Size)
        where _difference[cell] != 0
        select $"{(Series)(cell / Quarter.Count)} of quarter {cell % Quarter.Count}: {_difference[cell]}";

    /// <summary>How many are wanting in a cell; negative = too many.</summary>
    public int Missing(Series series, int quarter) => -_difference[PersonCount.Cell(series, quarter)];

    public void Add(List<int> cells) => Move(cells, 1);

    public void Remove(List<int> cells) => Move(cells, -1);

    /// <summary>One reoffence is easily put right, a cohort less so, a custodial sentence hardly.</summary>
    private static int Weight(Series series) => series switch
    {
        Series.Reoffences => 1,
        Series.CustodialSentences => 9,
        Series.FirstTimeEntrants => 6,
        Series.SanctionedChildren => 2,
        Series.ProvenOffences => 1,
        _ => 4,
    };

    private void Move(List<int> cells, int step)
    {
        foreach (int cell in cells)
        {
            Total += _weight[cell] * ((2 * step * _difference[cell]) + 1);
            _difference[cell] += step;
        }
    }
}
