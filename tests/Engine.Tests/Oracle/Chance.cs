namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>Seeded chance: the same seed gives the same caseload and question on every machine.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>True in this many of a hundred.</summary>
    public bool In100(int times) => _random.Next(100) < times;

    /// <summary>A whole number; both ends included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    public T OneOf<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    /// <summary>Each of the choices in this many of a hundred, in their order.</summary>
    public T[] Some<T>(IEnumerable<T> choices, int times) => [.. choices.Where(_ => In100(times))];

    /// <summary>At least one of the choices, each in this many of a hundred, in their order.</summary>
    public T[] AtLeastOne<T>(T[] choices, int times) => Some(choices, times) is { Length: > 0 } some ? some : [OneOf<T>(choices)];

    public T OneEnum<T>()
        where T : struct, Enum => OneOf<T>(Enum.GetValues<T>());

    public DateOnly Day(DateOnly first, DateOnly last) => first.AddDays(_random.Next(last.DayNumber - first.DayNumber + 1));
}
