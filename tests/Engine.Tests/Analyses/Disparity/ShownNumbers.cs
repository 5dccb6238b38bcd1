namespace KpiAnalytics.Engine.Tests.Analyses.Disparity;

/// <summary>
/// The numbers that several tables show together, and what can be made of them by adding and subtracting. Elimination in
/// remainders of a prime: exact, and written apart from what it checks.
/// </summary>
internal sealed class ShownNumbers
{
    private const long Prime = 1_000_000_007;

    private readonly List<(int Pivot, long[] Row)> _basis = [];
    private readonly Dictionary<string, int> _units = new(StringComparer.Ordinal);
    private readonly List<(string[] Units, bool IsShown, string Name)> _numbers = [];

    public int Shown => _numbers.Count(number => number.IsShown && number.Units.Length > 0);

    public void Add(string name, IEnumerable<string> units, long exact, long? shown)
    {
        string[] set = [.. units.Distinct().Order(StringComparer.Ordinal)];
        Assert.That(set, Has.Length.EqualTo(exact), $"the test's own count of {name}");
        Assert.That(shown, Is.Null.Or.EqualTo(exact), name);
        _numbers.Add((set, shown is not null, name));
        foreach (string unit in set)
        {
            _units.TryAdd(unit, _units.Count);
        }
    }

    /// <summary>No number of one to five is shown or follows; equal sets are shown or hidden alike.</summary>
    /// <param name="also">Numbers that no table prints.</param>
    public void AssertNothingSmallFollows(IEnumerable<string[]> also)
    {
        Assert.That(_numbers.Where(number => number.IsShown && IsSmall(number.Units)).Select(number => number.Name), Is.Empty);
        Assert.That(_numbers.GroupBy(number => string.Join(',', number.Units)).Where(same => same.Select(number => number.IsShown).Distinct().Count() > 1).Select(same => same.First().Name), Is.Empty);
        foreach (var number in _numbers.Where(number => number.IsShown))
        {
            long[] row = Reduced(number.Units);
            if (Array.FindIndex(row, value => value != 0) is >= 0 and int pivot)
            {
                long inverse = (long)System.Numerics.BigInteger.ModPow(row[pivot], Prime - 2, Prime);
                _basis.Add((pivot, [.. row.Select(value => value * inverse % Prime)]));
            }
        }

        Assert.That(_numbers.Where(number => IsSmall(number.Units) && Follows(number.Units)).Select(number => number.Name), Is.Empty);
        Assert.That(Differences().Where(pair => Follows(pair.Units)).Select(pair => pair.Name), Is.Empty);
        Assert.That(also.Where(units => IsSmall(units) && Follows(units)), Is.Empty);
    }

    private static bool IsSmall(string[] units) => units.Length is >= 1 and <= 5;

    private IEnumerable<(string[] Units, string Name)> Differences() =>
        from whole in _numbers
        from part in _numbers
        where part.Units.Length > 0 && whole.Units.Length - part.Units.Length is >= 1 and <= 5
        let rest = whole.Units.Except(part.Units).ToArray()
        where rest.Length == whole.Units.Length - part.Units.Length
        select (rest, $"{whole.Name} less {part.Name}");

    private bool Follows(string[] units) => Array.TrueForAll(Reduced(units), value => value == 0);

    private long[] Reduced(string[] units)
    {
        var row = new long[_units.Count];
        foreach (string unit in units)
        {
            row[_units[unit]] = 1;
        }

        foreach ((int pivot, long[] basis) in _basis)
        {
            long factor = row[pivot];
            for (int i = 0; factor != 0 && i < row.Length; i++)
            {
                row[i] = (row[i] + ((Prime - factor) * basis[i])) % Prime;
            }
        }

        return row;
    }
}
