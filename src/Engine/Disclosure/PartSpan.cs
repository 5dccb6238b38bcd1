namespace KpiAnalytics.Engine.Disclosure;

/// <summary>Every sum that can be made by adding and subtracting the sums put in: Gaussian elimination over the rationals, in doubles.</summary>
internal sealed class PartSpan
{
    /// <summary>Coefficients are small fractions of 0/1 rows; anything below this is rounding.</summary>
    private const double Negligible = 1e-9;

    private readonly List<(int Pivot, SortedDictionary<int, double> Row)> _basis = [];

    public void Add(int[] parts)
    {
        SortedDictionary<int, double> row = Reduced(parts);
        if (row.Count > 0)
        {
            (int pivot, double lead) = row.First();
            foreach (int part in row.Keys.ToArray())
            {
                row[part] /= lead;
            }

            _basis.Add((pivot, row));
        }
    }

    public bool Contains(int[] parts) => Reduced(parts).Count == 0;

    private SortedDictionary<int, double> Reduced(int[] parts)
    {
        var row = new SortedDictionary<int, double>(parts.ToDictionary(part => part, _ => 1.0));
        foreach ((int pivot, SortedDictionary<int, double> basis) in _basis)
        {
            if (row.TryGetValue(pivot, out double factor))
            {
                Subtract(row, basis, factor);
            }
        }

        return row;
    }

    private static void Subtract(SortedDictionary<int, double> row, SortedDictionary<int, double> basis, double factor)
    {
        foreach ((int part, double coefficient) in basis)
        {
            double left = row.GetValueOrDefault(part) - (factor * coefficient);
            if (Math.Abs(left) < Negligible)
            {
                row.Remove(part);
            }
            else
            {
                row[part] = left;
            }
        }
    }
}
