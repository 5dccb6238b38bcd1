using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Disclosure;

/// <summary>Categories add up to all children; the cells of a cross add up to its rows and columns.</summary>
internal sealed class CategoryAxis : SummedAxis
{
    private readonly ImmutableArray<ImmutableHashSet<string>> _families;

    public CategoryAxis(IEnumerable<MeasureResult> results) => _families =
        Families(results.Select(result => result.Breakdown).Distinct(StringComparer.Ordinal).Where(breakdown => breakdown.Length > 0));

    /// <summary>Breakdowns that share no dimension meet in the total only; it belongs to each of their groups.</summary>
    protected override IEnumerable<object> Groups(MeasureResult result)
    {
        string[] names = Names(result.Breakdown);
        return Enumerable.Range(0, _families.Length)
            .Where(family => names.Length == 0 || _families[family].Contains(names[0]))
            .Select(family => (object)(result.Measure.Id, result.Area, result.Period, family));
    }

    /// <summary>
    /// The parts are the cells of every dimension in the group crossed: a figure is the sum of the cells that agree with its
    /// own categories.
    /// </summary>
    protected override int[][] Parts(ImmutableArray<MeasureResult> results, int[] rows)
    {
        string[] dimensions = [.. rows.SelectMany(row => Names(results[row].Breakdown)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[][] cells = [.. rows.Select(row => Cell(results[row], dimensions))];
        string[][] crossed = Cross([.. dimensions.Select((_, d) => cells.Select(cell => cell[d]).Where(code => code.Length > 0).Distinct(StringComparer.Ordinal).ToArray())]);
        return [.. cells.Select(cell => Enumerable.Range(0, crossed.Length).Where(part => Agrees(crossed[part], cell)).ToArray())];
    }

    /// <summary>Dimensions that some breakdown crosses, directly or by way of others, are one family.</summary>
    private static ImmutableArray<ImmutableHashSet<string>> Families(IEnumerable<string> breakdowns)
    {
        ImmutableArray<ImmutableHashSet<string>> families = [];
        foreach (string breakdown in breakdowns)
        {
            ImmutableHashSet<string> names = [.. Names(breakdown)];
            ILookup<bool, ImmutableHashSet<string>> meets = families.ToLookup(family => family.Overlaps(names));
            families = [.. meets[false], meets[true].Aggregate(names, (joined, family) => joined.Union(family))];
        }

        return families;
    }

    private static string[] Names(string breakdown) => breakdown.Split('*', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The figure's category in each dimension; empty where it is all children.</summary>
    private static string[] Cell(MeasureResult result, string[] dimensions)
    {
        string[] names = Names(result.Breakdown);
        string[] codes = result.Category.Split('*');
        return [.. dimensions.Select(dimension => Array.IndexOf(names, dimension) is >= 0 and int i ? codes[i] : "")];
    }

    private static string[][] Cross(string[][] codes) => codes.Aggregate(
        new string[][] { [] },
        (cells, next) => [.. cells.SelectMany(cell => next.Select(code => cell.Append(code).ToArray()))]);

    private static bool Agrees(string[] part, string[] cell) => part.Zip(cell).All(pair => pair.Second.Length == 0 || pair.First == pair.Second);
}
