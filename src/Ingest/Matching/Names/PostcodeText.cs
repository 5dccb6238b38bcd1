namespace KpiAnalytics.Ingest.Matching.Names;

/// <summary>A postcode and the areas it lies in, without spaces; each empty where it is not known.</summary>
internal readonly record struct PostcodeText(string Full, string Sector, string District)
{
    private static readonly PostcodeText None = new("", "", "");

    /// <summary>The letters and digits after the district: 1AA.</summary>
    private const int Inward = 3;

    /// <summary>
    /// Reads a full postcode, a sector ("NN1 1", with its space) or a district. The stand-in ZZ99 (no fixed abode, abroad) and anything
    /// that is no postcode is not known.
    /// </summary>
    public static PostcodeText Of(string written)
    {
        string[] words = [.. written.ToUpperInvariant().Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries)];
        string all = string.Concat(words);
        if (all.StartsWith("ZZ99", StringComparison.Ordinal))
        {
            return None;
        }

        if (all.Length is >= 5 and <= 7 && IsInward(all.AsSpan(all.Length - Inward)) && IsDistrict(all[..^Inward]))
        {
            return new(all, $"{all[..^Inward]} {all[^Inward]}", all[..^Inward]);
        }

        if (words is [string outward, [char sector]] && char.IsAsciiDigit(sector) && IsDistrict(outward))
        {
            return new("", $"{outward} {sector}", outward);
        }

        return IsDistrict(all) ? new("", "", all) : None;
    }

    private static bool IsInward(ReadOnlySpan<char> end) => char.IsAsciiDigit(end[0]) && char.IsAsciiLetter(end[1]) && char.IsAsciiLetter(end[2]);

    private static bool IsDistrict(string text) =>
        text.Length is >= 2 and <= 4 && char.IsAsciiLetter(text[0]) && text.Any(char.IsAsciiDigit) && text.All(char.IsAsciiLetterOrDigit);
}
