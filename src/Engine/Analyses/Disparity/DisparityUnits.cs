using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Measures.Local;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>Which children, outcomes and offences the tables of a disparity analysis count: children by place, the others by their row.</summary>
internal sealed class DisparityUnits(ServicePeriod counts)
{
    private EventTable Offences => counts.Caseload.Events(EventKind.ProvenOffence);

    /// <summary>Children cautioned or sentenced, by the categories of a dimension.</summary>
    public int[][] Sanctioned(Dimension by) => Children(RelativeRate.Measure, Tally.Children, by);

    /// <summary>By stage: the children at it and those before, by category; null where those before are residents.</summary>
    public IEnumerable<(int[][] Children, int[][]? Among)> Stages(Dimension by) => DisparityStages.Measures.Select(measure => (
        Children(measure, measure.Above, by),
        measure.Below.Unit == TallyUnit.Population ? null : Children(measure, measure.Below, by)));

    /// <summary>Proven offences by ethnicity, then by gravity band.</summary>
    public int[][][] Gravity(Func<Bitmap, Bitmap> among)
    {
        (int start, int end) = counts.Slice(Offences);
        Bitmap all = among(Offences.All);
        return
        [
            .. Codes(Dimensions.Ethnicity).Select(group => Codes(Dimensions.GravityBand)
                .Select(band => all.And(Offences.Passing(new Filter([new(Dimensions.Ethnicity, [group]), new(Dimensions.GravityBand, [band])])))
                    .Rows(start, end).ToArray()).ToArray()),
        ];
    }

    /// <summary>The offences that the toolkit counts.</summary>
    public Bitmap InToolkit(Bitmap offences) => offences.And(Offences.Facts[Fact.InToolkit]);

    /// <summary>What a number of a sheet counts.</summary>
    public int[] Of(SheetPlan plan, ToolkitCell cell)
    {
        EventTable events = counts.Caseload.Events(plan.Events);
        (int start, int end) = counts.Slice(events, ToolkitSheets.First);
        Bitmap rows = events.Passing(plan.FilterOf(cell) ?? throw new ArgumentException("No sheet has such a number.", nameof(cell)));
        IEnumerable<int> found = (plan.Events == EventKind.ProvenOffence ? InToolkit(rows) : rows).Rows(start, end);
        return [.. plan.CountsChildren ? found.Select(row => events.Children[row]).Distinct() : found];
    }

    private static IEnumerable<byte> Codes(Dimension dimension) => Enumerable.Range(0, dimension.Categories.Length).Select(code => (byte)code);

    private int[][] Children(Measure measure, Tally tally, Dimension by)
    {
        EventTable events = counts.Caseload.Events(measure.EventsOf(tally));
        (int start, int end) = counts.Slice(events);
        Bitmap all = tally.Facts.Aggregate(events.All, (rows, fact) => rows.And(events.Facts[fact]));
        return
        [
            .. Codes(by).Select(code => all.And(events.Categories[by].Category(code)).Rows(start, end)
                .Select(row => events.Children[row]).Distinct().ToArray()),
        ];
    }
}
