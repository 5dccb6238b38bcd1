using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Measures;

/// <summary>One dimension, or several crossed (<c>sex*age_band</c>).</summary>
public sealed record Breakdown(ImmutableArray<Dimension> Dimensions)
{
    /// <summary>As written on the command line: <c>sex</c>, <c>sex*age_band</c>.</summary>
    public string Id => string.Join('*', Dimensions.Select(dimension => dimension.Id));

    public static Breakdown By(params ReadOnlySpan<Dimension> dimensions) => new([.. dimensions]);

    /// <summary>Every combination of category bytes, one for each dimension, in the order of the dimensions.</summary>
    public IEnumerable<ImmutableArray<byte>> Cells()
    {
        IEnumerable<ImmutableArray<byte>> cells = [[]];
        foreach (Dimension dimension in Dimensions)
        {
            cells = cells.SelectMany(cell => dimension.Codes.Select(cell.Add));
        }

        return cells;
    }

    /// <summary>The category column of a cell: <c>FEMALE</c>, <c>FEMALE*10-14</c>.</summary>
    public string CategoryOf(ImmutableArray<byte> cell) =>
        string.Join('*', Dimensions.Select((dimension, i) => dimension.Categories[cell[i]].Code));

    public override string ToString() => Id;
}
