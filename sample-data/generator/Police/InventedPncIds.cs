using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Files;

namespace KpiAnalytics.SampleData.Police;

/// <summary>PNC ids that are nobody's: their check letter is I, O or S, which real ids never have.</summary>
internal sealed class InventedPncIds(SplitMix64 draw)
{
    private const string UnusedLetters = "IOS";

    private readonly HashSet<string> _given = [];

    /// <summary>An id in its long form, given to nobody else.</summary>
    /// <param name="year">The year of the first arrest.</param>
    public string Next(int year)
    {
        string id;
        do
        {
            id = $"{Text.Of(year)}/{draw.Below(1_000_000):0000000}{UnusedLetters[draw.Below(UnusedLetters.Length)]}";
        }
        while (!_given.Add(id));
        return id;
    }
}
