using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Oracle;

/// <summary>One line of a breakdown, or the total, with the tests its rows pass.</summary>
/// <param name="Filter">The question's own tests.</param>
/// <param name="Own">The tests of the category; none of the total.</param>
internal sealed record Cell(string Breakdown, string Category, ImmutableArray<FilterTerm> Filter, ImmutableArray<FilterTerm> Own)
{
    public bool IsTotal => Breakdown.Length == 0;

    public bool IsUnfilteredTotal => IsTotal && Filter.IsEmpty;

    /// <summary>Every test.</summary>
    public ImmutableArray<FilterTerm> Terms => [.. Filter, .. Own];

    /// <summary>
    /// The total, which is always answered, and every code of every breakdown asked for or always answered. "Not known" of a
    /// dimension in which it cannot occur is no category.
    /// </summary>
    public static IEnumerable<Cell> Of(Question question, Measure measure) => question.Breakdowns
        .Concat(measure.AlwaysBy)
        .DistinctBy(breakdown => Name(breakdown))
        .SelectMany(breakdown => Of(breakdown, question.Filter))
        .Prepend(new Cell("", "", question.Filter.Terms, []));

    private static string Name(Breakdown breakdown) => string.Join('*', breakdown.Dimensions.Select(dimension => dimension.Id));

    private static IEnumerable<Cell> Of(Breakdown breakdown, Filter filter)
    {
        IEnumerable<Cell> cells = [new Cell(Name(breakdown), "", filter.Terms, [])];
        foreach (Dimension dimension in breakdown.Dimensions)
        {
            int first = dimension.HasUnknown ? 0 : 1;
            cells = from cell in cells
                    from code in Enumerable.Range(first, dimension.Categories.Length - first)
                    select cell.Within(dimension, code);
        }

        return cells;
    }

    private Cell Within(Dimension dimension, int code)
    {
        string own = dimension.Categories[code].Code;
        return this with
        {
            Category = Category.Length == 0 ? own : $"{Category}*{own}",
            Own = Own.Add(new FilterTerm(dimension, [(byte)code])),
        };
    }
}
