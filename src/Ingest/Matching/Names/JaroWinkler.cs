namespace KpiAnalytics.Ingest.Matching.Names;

/// <summary>
/// How alike two spellings are, 0 to 1: shared letters near their places, and more for a shared beginning.
/// </summary>
/// <remarks>
/// Jaro MA (1989), J Am Stat Assoc 84: 414-420. Winkler WE (1990), String comparator metrics and enhanced decision rules in the
/// Fellegi-Sunter model, Proc Survey Research Methods, ASA: 354-359. The beginning counts a tenth for each of at most four letters,
/// and only from a similarity of 0.7, as there.
/// </remarks>
internal static class JaroWinkler
{
    private const double BeginningCounts = 0.1;
    private const int LongestBeginning = 4;
    private const double BoostedFrom = 0.7;

    /// <summary>No name is longer; what follows is not compared.</summary>
    private const int LongestName = 64;

    /// <summary>The same for (a, b) and (b, a); 1 for equal texts, 0 where one is empty and the other is not.</summary>
    public static double Of(string a, string b)
    {
        // Which letters pair up can depend on the order: one order for both.
        (string first, string second) = string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
        double jaro = Jaro(Start(first), Start(second));
        return jaro < BoostedFrom ? jaro : jaro + (Beginning(first, second) * BeginningCounts * (1 - jaro));
    }

    private static double Jaro(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return a.Length == b.Length ? 1 : 0;
        }

        Span<bool> pairedA = stackalloc bool[LongestName];
        Span<bool> pairedB = stackalloc bool[LongestName];
        int shared = Pair(a, b, pairedA, pairedB);
        if (shared == 0)
        {
            return 0;
        }

        double inOrder = shared - (OutOfOrder(a, b, pairedA, pairedB) / 2.0);
        return ((shared / (double)a.Length) + (shared / (double)b.Length) + (inOrder / shared)) / 3;
    }

    private static int Pair(ReadOnlySpan<char> a, ReadOnlySpan<char> b, Span<bool> pairedA, Span<bool> pairedB)
    {
        int reach = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        int shared = 0;
        for (int i = 0; i < a.Length; i++)
        {
            int last = Math.Min(b.Length - 1, i + reach);
            for (int j = Math.Max(0, i - reach); j <= last; j++)
            {
                if (!pairedB[j] && a[i] == b[j])
                {
                    pairedA[i] = pairedB[j] = true;
                    shared++;
                    break;
                }
            }
        }

        return shared;
    }

    private static int OutOfOrder(ReadOnlySpan<char> a, ReadOnlySpan<char> b, Span<bool> pairedA, Span<bool> pairedB)
    {
        int count = 0;
        int j = 0;
        for (int i = 0; i < a.Length; i++)
        {
            if (!pairedA[i])
            {
                continue;
            }

            while (!pairedB[j])
            {
                j++;
            }

            count += a[i] == b[j] ? 0 : 1;
            j++;
        }

        return count;
    }

    private static int Beginning(string a, string b) => Math.Min(LongestBeginning, a.AsSpan().CommonPrefixLength(b));

    private static ReadOnlySpan<char> Start(string name) => name.AsSpan(0, Math.Min(name.Length, LongestName));
}
