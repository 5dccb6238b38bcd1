namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>One count, above or below the line, and how far it can move.</summary>
/// <param name="Now">The count as it is.</param>
/// <param name="Part">What the affected children have in it now.</param>
/// <param name="Added">The most they could have in it.</param>
/// <param name="Spread">How many units rows of nobody known can move besides: each comes, goes, or crosses the line.</param>
/// <param name="IsShared">One unit can be several children's: what is taken out with one may still be there with another, or come where it is already.</param>
internal readonly record struct CountBounds(double Now, double Part, double Added, double Spread, bool IsShared = false)
{
    /// <summary>What the other children have in it; of units they share, what they have at the least.</summary>
    public double Rest => Now - Part;

    /// <summary>What the other children have in it at the most.</summary>
    public double MostRest => IsShared ? Now : Rest;

    public double Lowest => Math.Max(0, Rest - Spread);

    public double Highest => MostRest + Added + Spread;
}
