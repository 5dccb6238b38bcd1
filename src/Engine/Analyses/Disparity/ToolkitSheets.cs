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

    private const string Children = "children";
    private const string Outcomes = "outcomes, one for each child, day and legal outcome";
    private const string Offences = "offences";

    public static ImmutableArray<ToolkitSheet> Of(ServicePeriod counts) =>
    [
        Sheet(counts, 1, "Children by ethnicity and gender", Children, EventKind.Sanction, Dimensions.Sex),
        Sheet(counts, 2, "Outcome tier by gender and ethnicity", Outcomes, EventKind.Sanction, Dimensions.OutcomeTier, Dimensions.Sex),
        Sheet(counts, 3, "Outcome type by ethnicity", Outcomes, EventKind.Sanction, Dimensions.LegalOutcome),
        Sheet(counts, 4, "Offence group by ethnicity and gender", Offences, EventKind.ProvenOffence, Dimensions.OffenceCategory, Dimensions.Sex),
        Sheet(counts, 5, "Gravity score by ethnicity", Offences, EventKind.ProvenOffence, Dimensions.GravityScore),
        Sheet(counts, 6, "Gravity score by ethnicity and gender", Offences, EventKind.ProvenOffence, Dimensions.GravityScore, Dimensions.Sex),
        Sheet(counts, 7, "Offence group and gravity score by ethnicity", Offences, EventKind.ProvenOffence, Dimensions.OffenceCategory, Dimensions.GravityScore),
    ];

    private static ToolkitSheet Sheet(ServicePeriod counts, int number, string title, string counted, EventKind kind, params ImmutableArray<Dimension> by)
    {
        EventTable events = counts.Caseload.Events(kind);
        (int start, int end) = counts.Slice(events, First);
        Bitmap all = kind == EventKind.ProvenOffence ? events.Facts[Fact.InToolkit] : events.All;
        Bitmap[] groups = [.. Codes(Dimensions.Ethnicity).Select(events.Categories[Dimensions.Ethnicity].Category)];
        SheetRow[] rows = [.. Combinations(by)
            .Select(codes => Row(Labels(by, codes), all.And(events.Passing(new Filter([.. by.Zip(codes, (dimension, code) => new FilterTerm(dimension, [code]))])))))
            .Where(row => row.Total > 0)];
        SheetRow total = Row([], all);
        return new ToolkitSheet
        {
            Number = number,
            Title = title,
            Counted = counted,
            RowHeadings = [.. by.Select(HeadingOf)],
            Columns = [.. Codes(Dimensions.Ethnicity).Select(code => Dimensions.Ethnicity.Categories[code].Name)],
            Rows = [.. rows],
            Totals = total.Cells,
            Total = total.Total,
        };

        SheetRow Row(ImmutableArray<string> labels, Bitmap passing)
        {
            ImmutableArray<long?> cells = [.. groups.Select(group => (long?)Count(passing, group))];
            return new SheetRow(labels, cells, cells.Sum());
        }

        int Count(Bitmap passing, Bitmap group) => counted == Children
            ? passing.And(group).Rows(start, end).Select(row => events.Children[row]).Distinct().Count()
            : passing.CountBoth(group, start, end);
    }

    /// <summary>The toolkit's order: not known comes last.</summary>
    private static IEnumerable<byte> Codes(Dimension dimension) =>
        Enumerable.Range(1, dimension.Categories.Length - 1).Append(0).Select(code => (byte)code);

    private static IEnumerable<ImmutableArray<byte>> Combinations(ImmutableArray<Dimension> by) => by.Aggregate(
        (IEnumerable<ImmutableArray<byte>>)[[]],
        (some, dimension) => some.SelectMany(codes => Codes(dimension).Select(codes.Add)));

    private static ImmutableArray<string> Labels(ImmutableArray<Dimension> by, ImmutableArray<byte> codes) =>
        [.. by.Zip(codes, (dimension, code) => dimension.Categories[code].Name)];

    /// <summary>The toolkit's words where they are not ours.</summary>
    private static string HeadingOf(Dimension dimension) => dimension.Id switch
    {
        "sex" => "Gender",
        "offence_category" => "Offence group",
        "legal_outcome" => "Outcome type",
        _ => dimension.Name,
    };
}
