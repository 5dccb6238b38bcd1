using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Dashboard.Selections;
using KpiAnalytics.Engine.Analyses.Disparity;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Dashboard.Components.Pages.Disparity;

/// <summary>What the summary table says, in words: over- or under-represented only where the named test says so.</summary>
public static class DisparityWords
{
    /// <summary>The message in a few words: "Mixed children are over-represented".</summary>
    public static string Message(DisparityTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        string[] over = [.. table.Rows.Where(row => row.IsOverRepresented).Select(row => Children(row.Group))];
        if (over.Length > 0)
            return $"{Sentences.Capitalised(Sentences.List(over))} are over-represented";

        return IsTested(table)
            ? "No ethnic group is shown to be over-represented"
            : "Over-representation was not tested";
    }

    /// <summary>One sentence for each group of which there is something to say: those over-represented, those above their share that cannot be told, those under.</summary>
    public static ImmutableArray<string> Groups(DisparityTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return
        [
            .. table.Rows.Where(row => row.Verdict == DisparityVerdict.OverRepresented).Select(row => Found(table, row, "over")),
            .. table.Rows.Where(row => row is { Verdict: DisparityVerdict.CannotTell, Difference: > 0 }).Select(row => Unclear(table, row)),
            .. table.Rows.Where(row => row.Verdict == DisparityVerdict.UnderRepresented).Select(row => Found(table, row, "under")),
        ];
    }

    /// <summary>The chart's message: "Above their share of residents: Mixed; below: Asian".</summary>
    public static string ChartMessage(DisparityTable table)
    {
        string above = Names(table, DisparityVerdict.OverRepresented), below = Names(table, DisparityVerdict.UnderRepresented);
        return (above, below) switch
        {
            _ when !IsTested(table) => "Shares of the children cautioned or sentenced",
            ("", "") => "No group is shown to be above or below its share of residents",
            (_, "") => $"Above their share of residents: {above}",
            ("", _) => $"Below their share of residents: {below}",
            _ => $"Above their share of residents: {above}; below: {below}",
        };
    }

    /// <summary>The chart's sentence: of whom the test says nothing.</summary>
    public static string ChartSentence(DisparityTable table) => Names(table, DisparityVerdict.CannotTell) is { Length: > 0 } names
        ? $"Cannot tell for {names}: the difference could be chance ({DisparitySelection.Name(table.Test)}, 95%)."
        : IsTested(table) ? $"Tested by: {DisparitySelection.Name(table.Test)}, 95%." : "Over-representation was not tested.";

    /// <summary>"6 fewer", "7 more", "none": how many children would make the share that of residents.</summary>
    public static string Parity(DisparityRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.AboveParity switch
        {
            null => "",
            0 => "none",
            > 0 and { } above => $"{FigureText.Number(above, 0)} fewer",
            { } below => $"{FigureText.Number(-below, 0)} more",
        };
    }

    /// <summary>The printed flag; the state's words where the group could not be tested.</summary>
    public static string Flag(DisparityRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Status == ResultStatus.Ok ? row.IsOverRepresented ? "Yes" : "No" : State(row.Status);
    }

    public static string State(ResultStatus status) => status switch
    {
        ResultStatus.Suppressed => "hidden to protect children",
        ResultStatus.NotSupplied => "no residents",
        ResultStatus.NoDenominator => "nobody",
        _ => "",
    };

    /// <summary>What the chart shows of a verdict.</summary>
    public static ReferenceVerdict Drawn(DisparityVerdict verdict) => verdict switch
    {
        DisparityVerdict.OverRepresented => ReferenceVerdict.Above,
        DisparityVerdict.UnderRepresented => ReferenceVerdict.Below,
        DisparityVerdict.CannotTell => ReferenceVerdict.CannotTell,
        _ => ReferenceVerdict.NotTested,
    };

    private static bool IsTested(DisparityTable table) => table.Rows.Any(row => row.Verdict != DisparityVerdict.NotTested);

    private static string Names(DisparityTable table, DisparityVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Sentences.List([.. table.Rows.Where(row => row.Verdict == verdict).Select(row => row.Group.Name)]);
    }

    /// <summary>"Black children".</summary>
    private static string Children(DisparityGroup group) => group.Code switch
    {
        "OTHER" => "children of other groups",
        DisparityGroup.EthnicMinorityGroups => "ethnic minority children together",
        _ => $"{group.Name} children",
    };

    private static string Found(DisparityTable table, DisparityRow row, string direction) =>
        $"{Sentences.Capitalised(Children(row.Group))} are {direction}-represented: {FigureText.Count(row.Children)} of {FigureText.Count(table.Children)} "
        + $"children cautioned or sentenced ({FigureText.Number(row.Share!.Value, 1)}%) against {FigureText.Number(row.ResidentShare!.Value, 1)}% of residents aged 10-17.";

    private static string Unclear(DisparityTable table, DisparityRow row)
    {
        string name = Sentences.Capitalised(Children(row.Group));
        if (table.Test != DisparityTest.WilsonInterval)
            return $"{name}: cannot tell; {FigureText.Number(row.Share!.Value, 1)}% against {FigureText.Number(row.ResidentShare!.Value, 1)}% of residents could be chance.";

        (double lower, double residents) = (row.Interval.Lower!.Value, row.ResidentShare!.Value);
        int decimals = FigureText.Number(lower, 1) == FigureText.Number(residents, 1) ? 2 : 1;
        return $"{name}: cannot tell; the lower limit {FigureText.Number(lower, decimals)}% is not above their {FigureText.Number(residents, decimals)}% share of residents.";
    }
}
