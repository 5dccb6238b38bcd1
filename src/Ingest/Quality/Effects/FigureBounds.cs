using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>
/// The lowest and highest value a figure can take when some children's part of it is taken out and anything they could add put
/// in its place: unknowns taken at their worst and at their best.
/// </summary>
/// <param name="Above">Counts above the line.</param>
/// <param name="Below">Counts below it.</param>
/// <param name="IsBelowFixed">Nothing that is put right can change what stands below the line.</param>
internal sealed record FigureBounds(CountBounds Above, CountBounds Below, bool IsBelowFixed)
{
    /// <summary>In the measure's unit; null where none can be said.</summary>
    public (double Lowest, double Highest)? Of(Measure measure) => measure.Kind switch
    {
        MeasureKind.Count => (Above.Lowest / measure.CountScale, Above.Highest / measure.CountScale),
        MeasureKind.Rate => Below.Now > 0 ? Times(measure.Multiplier, (Above.Lowest / Below.Now, Above.Highest / Below.Now)) : null,
        MeasureKind.Proportion => Times(measure.Multiplier, Share()),
        MeasureKind.Ratio => Times(measure.Multiplier, (Quotient(Above.Lowest, Below.Highest), Above.Highest / Math.Max(1, IsBelowFixed ? Below.Now : Below.Lowest))),
        _ => null,
    };

    /// <summary>Of one where what stands above the line is a part of what stands below it: 0 to 1.</summary>
    public (double Lowest, double Highest) Share() => IsBelowFixed
        ? (Quotient(Above.Lowest, Below.Now), Quotient(Math.Min(Above.Rest + Math.Min(Above.Added, Below.Part) + Above.Spread, Below.Now), Below.Now))
        : (Quotient(Above.Lowest, Below.MostRest + Below.Added + BelowAlone), HighestShare());

    /// <summary>Units that can come or go below the line alone. A unit that can do either moves the share most where it crosses the line and stays below.</summary>
    private double BelowAlone => Math.Max(0, Below.Spread - Above.Spread);

    // Every unit added above the line stands below it too: it comes there, or is there already with another child.
    private double HighestShare()
    {
        double added = Math.Min(Above.Added, Below.Added);
        double below = Below.Rest - BelowAlone + (Below.IsShared ? 0 : added);
        return below <= 0 ? 1 : Math.Min(1, (Above.MostRest + Above.Spread + added) / below);
    }

    private static double Quotient(double above, double below) => below <= 0 ? 0 : above / below;

    private static (double Lowest, double Highest) Times(int multiplier, (double Lowest, double Highest) of) => (of.Lowest * multiplier, of.Highest * multiplier);
}
