namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>One count, above or below the line, and how far it can move.</summary>
/// <param name="Now">The count as it is.</param>
/// <param name="Part">What the affected children have in it now.</param>
/// <param name="Added">The most they could have in it.</param>
/// <param name="Spread">By how much it can move besides, either way: through rows of nobody known, or units shared with other children.</param>
internal readonly record struct CountBounds(double Now, double Part, double Added, double Spread)
{
    /// <summary>What the other children have in it.</summary>
    public double Rest => Now - Part;

    public double Lowest => Math.Max(0, Rest - Spread);

    public double Highest => Rest + Added + Spread;
}
