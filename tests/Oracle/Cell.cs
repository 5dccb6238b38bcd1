using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Oracle;

/// <summary>One line of a breakdown, or the total, with every test (the question's filter too) its events pass.</summary>
internal sealed record Cell(string Breakdown, string Category, ImmutableArray<FilterTerm> Terms)
{
    public bool IsUnfilteredTotal => Terms.IsEmpty;

    /// <summary>The total, which is always answered, and every code of every breakdown asked for.</summary>
    public static IEnumerable<Cell> Of(Question question) => question.Breakdowns
        .SelectMany(breakdown => Of(breakdown, question.Filter))
        .Prepend(new Cell("", "", question.Filter.Terms));

    public bool Holds(CountedEvent counted) => Terms.All(term =>
        term.Codes.Any(code => term.Dimension.Categories[code].Code == counted.CategoryIn(term.Dimension)));

    private static IEnumerable<Cell> Of(Breakdown breakdown, Filter filter)
    {
        IEnumerable<Cell> cells = [new Cell(string.Join('*', breakdown.Dimensions.Select(dimension => dimension.Id)), "", filter.Terms)];
        foreach (Dimension dimension in breakdown.Dimensions)
        {
            cells = from cell in cells from code in Enumerable.Range(0, dimension.Categories.Length) select cell.Within(dimension, code);
        }

        return cells;
    }

    private Cell Within(Dimension dimension, int code)
    {
        string own = dimension.Categories[code].Code;
        return this with
        {
            Category = Category.Length == 0 ? own : $"{Category}*{own}",
            Terms = Terms.Add(new FilterTerm(dimension, [(byte)code])),
        };
    }
}
