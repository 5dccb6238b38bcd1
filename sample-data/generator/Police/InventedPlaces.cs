using System.Collections.Immutable;
using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Files;

namespace KpiAnalytics.SampleData.Police;

/// <summary>
/// Postcodes that exist nowhere: Royal Mail uses none of the letters C, I, K, M, O and V in the last two places, and these use no others.
/// </summary>
internal sealed class InventedPlaces(SplitMix64 draw, int areas)
{
    private const string UnusedLetters = "CIKMOV";
    private const int Districts = 18;

    private static readonly ImmutableArray<string> Areas = ["NN", "LE", "MK", "PE", "CV", "LU", "DE", "NG", "OX", "CB", "SG", "WS"];

    public string Postcode()
    {
        string area = Areas[draw.Below(Math.Min(areas, Areas.Length))];
        return $"{area}{Text.Of(draw.Between(1, Districts))} {Text.Of(draw.Below(10))}{Letter()}{Letter()}";
    }

    /// <summary>The same postcode but for its last letter, which may come out the same.</summary>
    public string Near(string postcode) => $"{postcode[..^1]}{Letter()}";

    private char Letter() => UnusedLetters[draw.Below(UnusedLetters.Length)];
}
