namespace KpiAnalytics.Ingest.Matching.Names;

/// <summary>One slip of the keyboard between two texts.</summary>
internal static class OneSlip
{
    /// <summary>Whether one character replaced, left out, added or changed round with its neighbour turns one into the other; no for equal texts.</summary>
    public static bool Between(string a, string b)
    {
        int start = a.AsSpan().CommonPrefixLength(b);
        ReadOnlySpan<char> restA = a.AsSpan(start);
        ReadOnlySpan<char> restB = b.AsSpan(start);
        return (restA.Length - restB.Length) switch
        {
            0 => restA.Length > 0 && (restA[1..].SequenceEqual(restB[1..]) || IsTurned(restA, restB)),
            1 => restA[1..].SequenceEqual(restB),
            -1 => restB[1..].SequenceEqual(restA),
            _ => false,
        };
    }

    private static bool IsTurned(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length >= 2 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]);
}
