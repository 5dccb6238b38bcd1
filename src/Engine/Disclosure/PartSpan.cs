namespace KpiAnalytics.Engine.Disclosure;

/// <summary>
/// Every sum that can be made by adding and subtracting the figures put in: Gaussian elimination in doubles, remembering of
/// each combination which figures it is made of.
/// </summary>
/// <param name="parts">How many parts there are.</param>
/// <param name="figures">How many figures may be put in.</param>
internal sealed class PartSpan(int parts, int figures)
{
    /// <summary>Coefficients are small fractions of 0/1 rows; anything below this is rounding.</summary>
    private const double Negligible = 1e-9;

    /// <summary>Each row: its parts, then the figures it combines. Its pivot part is 1.</summary>
    private readonly List<(int Pivot, double[] Row)> _basis = [];

    public void Add(int figure, int[] itsParts)
    {
        double[] row = Reduced(itsParts);
        row[parts + figure] += 1;
        int pivot = Array.FindIndex(row, 0, parts, IsThere);
        if (pivot < 0)
        {
            return;
        }

        double lead = row[pivot];
        for (int i = 0; i < row.Length; i++)
        {
            row[i] /= lead;
        }

        _basis.Add((pivot, row));
    }

    /// <summary>The figures whose combination leaves exactly these parts; null where none does.</summary>
    public int[]? Combination(int[] wanted)
    {
        double[] row = Reduced(wanted);
        return Array.Exists(row[..parts], IsThere) ? null : [.. Enumerable.Range(0, figures).Where(figure => IsThere(row[parts + figure]))];
    }

    /// <summary>What is left of the parts when the combinations so far are taken away; the figures taken stand behind, negative.</summary>
    private double[] Reduced(int[] itsParts)
    {
        var row = new double[parts + figures];
        foreach (int part in itsParts)
        {
            row[part] = 1;
        }

        foreach ((int pivot, double[] basis) in _basis)
        {
            double factor = row[pivot];
            if (IsThere(factor))
            {
                for (int i = 0; i < row.Length; i++)
                {
                    row[i] -= factor * basis[i];
                }
            }
        }

        return row;
    }

    private static bool IsThere(double coefficient) => Math.Abs(coefficient) > Negligible;
}
