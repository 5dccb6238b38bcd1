using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KpiAnalytics.Engine.Statistics;

/// <summary>
/// The seed of one figure's random draws. Each figure has draws of its own, so that its interval does not hang on what else
/// is asked for, nor on the order in which figures are made.
/// </summary>
internal static class DrawnStream
{
    /// <summary>The same on every machine and in every run.</summary>
    /// <param name="seed">What the user gave.</param>
    /// <param name="figure">What names the figure: its measure, area, period and category.</param>
    public static int SeedOf(int seed, params ReadOnlySpan<string> figure)
    {
        string name = $"{seed.ToString(CultureInfo.InvariantCulture)}\n{string.Join('\n', figure)}";
        return BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))) & int.MaxValue;
    }
}
