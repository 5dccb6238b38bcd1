using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>
/// Events in columns, sorted by service and quarter, so that one cell of a grid is one slice of rows.
/// Every category is a byte; each dimension's bitmaps are made once, when first asked for.
/// </summary>
internal sealed class EventTable
{
    private readonly int[] _cellStarts;
    private readonly byte[][] _codes;
    private readonly Bitmap?[][] _categories;
    private readonly int[] _children;
    private readonly ushort[] _reoffences;

    public EventTable(IEnumerable<EventRow> events, int services)
    {
        EventRow[] rows = [.. events.Where(row => row.Service != ServiceList.Unknown)
            .OrderBy(row => row.Service).ThenBy(row => Quarter.Of(row.Date)).ThenBy(row => row.Child)];
        (First, Quarters) = Range(rows);
        Services = services;
        _cellStarts = CellStarts(rows);
        _codes = [.. Dimensions.All.Select(dimension => Array.ConvertAll(rows, row => CodeOf(row, dimension)))];
        _categories = [.. Dimensions.All.Select(dimension => new Bitmap?[dimension.Categories.Length])];
        _children = Array.ConvertAll(rows, row => row.Child);
        _reoffences = Array.ConvertAll(rows, row => (ushort)row.Reoffences);
        Reoffended = Bitmap.Where(Array.ConvertAll(rows, row => (byte)Math.Min(row.Reoffences, 1)), default(AboveZero));
        All = Bitmap.Where(new byte[rows.Length], new EqualTo(0));
    }

    /// <summary>The first quarter of the grid.</summary>
    public Quarter First { get; }

    /// <summary>How many quarters the grid has.</summary>
    public int Quarters { get; }

    public int Services { get; }

    /// <summary>Every row.</summary>
    public Bitmap All { get; }

    /// <summary>Rows followed by at least one reoffence.</summary>
    public Bitmap Reoffended { get; }

    public ReadOnlySpan<ushort> Reoffences => _reoffences;

    public int ChildOf(int row) => _children[row];

    /// <summary>The rows of one category.</summary>
    public Bitmap Category(Dimension dimension, byte code)
    {
        int place = Dimensions.All.IndexOf(dimension);
        return _categories[place][code] ??= Bitmap.Where(_codes[place], new EqualTo(code));
    }

    /// <summary>The rows of a service between two quarters, both included; quarters outside the grid hold no rows.</summary>
    public (int Start, int End) Slice(int service, Quarter first, Quarter last)
    {
        int from = Math.Clamp(first.Number - First.Number, 0, Quarters);
        int to = Math.Clamp(last.Number - First.Number + 1, from, Quarters);
        int row = service * Quarters;
        return (_cellStarts[row + from], _cellStarts[row + to]);
    }

    private static (Quarter First, int Quarters) Range(EventRow[] rows)
    {
        if (rows.Length == 0)
        {
            return (Quarter.Of(DateOnly.MinValue), 0);
        }

        Quarter first = Quarter.Of(rows.Min(row => row.Date));
        return (first, Quarter.Of(rows.Max(row => row.Date)).Number - first.Number + 1);
    }

    /// <summary>For each cell its first row; a last entry closes the last cell.</summary>
    private int[] CellStarts(EventRow[] rows)
    {
        var starts = new int[(Services * Quarters) + 1];
        foreach (EventRow row in rows)
        {
            starts[(row.Service * Quarters) + Quarter.Of(row.Date).Number - First.Number + 1]++;
        }

        for (int cell = 1; cell < starts.Length; cell++)
        {
            starts[cell] += starts[cell - 1];
        }

        return starts;
    }

    private static byte CodeOf(in EventRow row, Dimension dimension) => dimension.Id switch
    {
        "sex" => (byte)row.Sex,
        "ethnicity" => (byte)row.Ethnicity,
        "age_band" => Dimensions.AgeBandOf(row.Age),
        "outcome_tier" => (byte)row.Tier,
        "offence_category" => (byte)row.Category,
        "gravity_band" => Dimensions.GravityBandOf(row.Gravity),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension.Id, "No column holds this dimension."),
    };
}
