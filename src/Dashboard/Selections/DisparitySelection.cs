using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Engine.Analyses.Disparity;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Selections;

/// <summary>What the disparity page asks beside service and year: <c>?test=binomial&amp;by=sex&amp;sheet=2&amp;row=COMMUNITY*MALE&amp;group=BLACK</c>.</summary>
/// <param name="Test">What says that a group is over-represented.</param>
/// <param name="By">What the stages are taken by.</param>
/// <param name="Cell">The number of the toolkit's sheets whose records are listed; null = none.</param>
public sealed record DisparitySelection(DisparityTest Test, Dimension By, ToolkitCell? Cell = null)
{
    public static readonly DisparitySelection Default = new(DisparityTest.WilsonInterval, Dimensions.Ethnicity);

    private static readonly (DisparityTest Test, string Slug, string Name)[] Known =
    [
        (DisparityTest.WilsonInterval, "wilson", "Wilson interval of the share"),
        (DisparityTest.ZTest, "z", "z test of the share"),
        (DisparityTest.ExactBinomial, "binomial", "Exact binomial test of the share"),
        (DisparityTest.RelativeRateInterval, "relative-rate", "Interval of the relative rate"),
    ];

    /// <summary>The tests in the order they are offered.</summary>
    public static ImmutableArray<DisparityTest> Tests { get; } = [.. Known.Select(known => known.Test)];

    public static string Slug(DisparityTest test) => Known.Single(known => known.Test == test).Slug;

    public static string Name(DisparityTest test) => Known.Single(known => known.Test == test).Name;

    /// <summary>Reads an address; what it asks for and cannot have is said in a sentence and does not apply.</summary>
    public static (DisparitySelection Selection, ImmutableArray<string> Problems) Read(string uri)
    {
        var query = SelectionUrl.QueryOf(uri);
        string Text(string name) => query.TryGetValue(name, out var values) ? values.ToString() : "";
        (string test, string by) = (Text("test"), Text("by"));
        (DisparityTest Test, string Slug, string Name)? known = Known.Where(known => known.Slug == test).Select(known => ((DisparityTest, string, string)?)known).SingleOrDefault();
        Dimension? dimension = DisparityStages.Dimensions.FirstOrDefault(dimension => dimension.Id == by);
        ToolkitCell? cell = CellOf(Text("sheet"), Text("row"), Text("group"));
        return (new(known?.Test ?? Default.Test, dimension ?? Default.By, cell),
        [
            .. test.Length > 0 && known is null ? [$"The link asks for the test '{test}', which is not known. It does not apply."] : Array.Empty<string>(),
            .. by.Length > 0 && dimension is null ? [$"Stages cannot be taken by '{by}'. It does not apply."] : Array.Empty<string>(),
            .. cell is null && Text("sheet").Length > 0 ? ["The link asks for a number that the toolkit's sheets do not have. It does not apply."] : Array.Empty<string>(),
        ]);
    }

    /// <summary>The page's link; what is chosen by default is left out.</summary>
    public string Link(Selection selection)
    {
        string link = SelectionUrl.Page("disparity", selection);
        IEnumerable<string> parts =
        [
            .. Test == Default.Test ? [] : new[] { $"test={Slug(Test)}" },
            .. By == Default.By ? [] : new[] { $"by={By.Id}" },
            .. Cell is null ? [] : Parts(Cell),
        ];
        string query = string.Join('&', parts);
        return query.Length == 0 ? link : SelectionUrl.With(link, query);
    }

    private static ToolkitCell? CellOf(string sheet, string row, string group) =>
        int.TryParse(sheet, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && new ToolkitCell(number, row, group) is var cell && ToolkitRecords.IsKnown(cell)
            ? cell
            : null;

    private static string[] Parts(ToolkitCell cell) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"sheet={cell.Sheet}"),
        .. cell.Row.Length == 0 ? [] : new[] { $"row={Uri.EscapeDataString(cell.Row)}" },
        .. cell.Group.Length == 0 ? [] : new[] { $"group={Uri.EscapeDataString(cell.Group)}" },
    ];
}
