using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>The YJB's Disparity Toolkit v1.4, of one service and period (spec 4.11). It counts outcomes from April 2020, in the year of the outcome.</summary>
internal static class ToolkitSheets
{
    /// <summary>Outcomes, and the offences counted, are dated in or after this quarter.</summary>
    public static readonly Quarter First = Quarter.Of(new DateOnly(2020, 4, 1));

    public static ImmutableArray<ToolkitSheet> Of(ServicePeriod counts) => [.. SheetPlan.All.Select(plan => Sheet(counts, plan))];

    private static ToolkitSheet Sheet(ServicePeriod counts, SheetPlan plan)
    {
        EventTable events = counts.Caseload.Events(plan.Events);
        (int start, int end) = counts.Slice(events, First);
        Bitmap all = plan.Events == EventKind.ProvenOffence ? events.Facts[Fact.InToolkit] : events.All;
        Bitmap[] groups = [.. Codes(Dimensions.Ethnicity).Select(events.Categories[Dimensions.Ethnicity].Category)];
        SheetRow[] rows = [.. Combinations(plan.By)
            .Select(codes => Row(Categories(plan.By, codes), all.And(events.Passing(new Filter([.. plan.By.Zip(codes, (dimension, code) => new FilterTerm(dimension, [code]))])))))
            .Where(row => row.Total > 0)];
        SheetRow total = Row([], all);
        return new ToolkitSheet
        {
            Number = plan.Number,
            Title = plan.Title,
            Counted = plan.Counted,
            RowHeadings = [.. plan.By.Select(HeadingOf)],
            Groups = [.. Codes(Dimensions.Ethnicity).Select(code => Dimensions.Ethnicity.Categories[code])],
            Rows = [.. rows],
            Totals = total.Cells,
            Total = total.Total,
        };

        SheetRow Row(ImmutableArray<Category> categories, Bitmap passing)
        {
            ImmutableArray<long?> cells = [.. groups.Select(group => (long?)Count(passing, group))];
            return new SheetRow(string.Join('*', categories.Select(category => category.Code)), [.. categories.Select(category => category.Name)], cells, cells.Sum());
        }

        int Count(Bitmap passing, Bitmap group) => plan.CountsChildren
            ? passing.And(group).Rows(start, end).Select(row => events.Children[row]).Distinct().Count()
            : passing.CountBoth(group, start, end);
    }

    /// <summary>The toolkit's order: not known comes last.</summary>
    private static IEnumerable<byte> Codes(Dimension dimension) =>
        Enumerable.Range(1, dimension.Categories.Length - 1).Append(0).Select(code => (byte)code);

    private static IEnumerable<ImmutableArray<byte>> Combinations(ImmutableArray<Dimension> by) => by.Aggregate(
        (IEnumerable<ImmutableArray<byte>>)[[]],
        (some, dimension) => some.SelectMany(codes => Codes(dimension).Select(codes.Add)));

    private static ImmutableArray<Category> Categories(ImmutableArray<Dimension> by, ImmutableArray<byte> codes) =>
        [.. by.Zip(codes, (dimension, code) => dimension.Categories[code])];

    /// <summary>The toolkit's words where they are not ours.</summary>
    private static string HeadingOf(Dimension dimension) => dimension.Id switch
    {
        "sex" => "Gender",
        "offence_category" => "Offence group",
        "legal_outcome" => "Outcome type",
        _ => dimension.Name,
    };
}
