namespace KpiAnalytics.Engine.Disclosure;

/// <summary>
/// Every number that can be made by adding and subtracting those shown, kept clear of secret ones. Gaussian elimination in
/// doubles: of each secret only what the shown numbers leave of it is kept.
/// </summary>
/// <param name="secrets">Each as ones and noughts over the parts that numbers are sums of; none is nought throughout.</param>
internal sealed class ShownSpan(IReadOnlyList<double[]> secrets)
{
    /// <summary>Coefficients are small fractions of ones and noughts; anything below this is rounding.</summary>
    private const double Negligible = 1e-9;

    private readonly List<(int Pivot, double[] Row)> _basis = [];
    private readonly double[][] _secrets = [.. secrets.Select(secret => (double[])secret.Clone())];

    /// <summary>Shows a number unless a secret would follow; false where it would. A number that follows from those shown is shown.</summary>
    public bool TryAdd(double[] number)
    {
        double[] row = [.. number];
        foreach ((int at, double[] basis) in _basis)
        {
            Subtract(row, basis, row[at]);
        }

        int pivot = PivotOf(row);
        if (Math.Abs(row[pivot]) <= Negligible)
        {
            return true;
        }

        double lead = row[pivot];
        for (int i = 0; i < row.Length; i++)
        {
            row[i] /= lead;
        }

        if (Array.Exists(_secrets, secret => Follows(secret, row, pivot)))
        {
            return false;
        }

        _basis.Add((pivot, row));
        foreach (double[] secret in _secrets)
        {
            Subtract(secret, row, secret[pivot]);
        }

        return true;
    }

    /// <summary>True where what is left of a secret is a multiple of the row.</summary>
    private static bool Follows(double[] secret, double[] row, int pivot)
    {
        double factor = secret[pivot];
        for (int i = 0; i < row.Length; i++)
        {
            if (Math.Abs(secret[i] - (factor * row[i])) > Negligible)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The largest coefficient, to divide by.</summary>
    private static int PivotOf(double[] row)
    {
        int pivot = 0;
        for (int i = 1; i < row.Length; i++)
        {
            pivot = Math.Abs(row[i]) > Math.Abs(row[pivot]) ? i : pivot;
        }

        return pivot;
    }

    private static void Subtract(double[] from, double[] row, double factor)
    {
        if (Math.Abs(factor) <= Negligible)
        {
            return;
        }

        for (int i = 0; i < row.Length; i++)
        {
            from[i] -= factor * row[i];
        }
    }
}
