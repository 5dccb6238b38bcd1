using System.Text;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>Headers as they are compared: lower case, letters and digits only. "% Reoffending" and "Reoffending" stay two things.</summary>
internal static class HeaderName
{
    /// <summary>A longer one is a paragraph, not a header.</summary>
    private const int Longest = 300;

    public static string Normalise(string header)
    {
        StringBuilder name = new();
        foreach (char character in header.AsSpan(0, Math.Min(header.Length, Longest)))
        {
            if (char.IsLetterOrDigit(character))
            {
                name.Append(char.ToLowerInvariant(character));
            }
            else if (character == '%')
            {
                name.Append("percent");
            }
        }

        return name.ToString();
    }
}
