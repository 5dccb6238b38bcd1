using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Measures;

/// <summary>
/// What is counted above or below the line: a unit, among the rows of a measure's events for which all the facts hold.
/// Two tallies written alike are equal, so that figures asked for together are counted once.
/// </summary>
public sealed class Tally : IEquatable<Tally>
{
    /// <summary>Nothing: the measure is a count and has no denominator.</summary>
    public static readonly Tally None = new(TallyUnit.None);

    /// <summary>The rows themselves.</summary>
    public static readonly Tally Rows = new(TallyUnit.Rows);

    /// <summary>Rows followed by at least one reoffence.</summary>
    public static readonly Tally Reoffenders = Rows.Where(Fact.Reoffended);

    /// <summary>The reoffences that followed.</summary>
    public static readonly Tally Reoffences = Sum(Measures.Amount.Reoffences);

    /// <summary>Distinct children among the rows of the whole period.</summary>
    public static readonly Tally Children = new(TallyUnit.Children);

    /// <summary>Distinct children of each quarter and service, quarters added.</summary>
    public static readonly Tally ChildrenPerQuarter = new(TallyUnit.ChildrenPerQuarter);

    /// <summary>Distinct victims of each quarter and service, quarters added.</summary>
    public static readonly Tally VictimsPerQuarter = new(TallyUnit.VictimsPerQuarter);

    /// <summary>Residents aged 10-17 of the area.</summary>
    public static readonly Tally Population = new(TallyUnit.Population);

    private Tally(TallyUnit unit) => Unit = unit;

    public TallyUnit Unit { get; }

    /// <summary>What is summed, for <see cref="TallyUnit.Sum"/>.</summary>
    public Amount Amount { get; private init; }

    /// <summary>All of these hold.</summary>
    public ImmutableArray<Fact> Facts { get; private init; } = [];

    /// <summary>None of these holds.</summary>
    public ImmutableArray<Fact> Except { get; private init; } = [];

    /// <summary>The events counted among, where they are not the measure's own.</summary>
    public EventKind? Events { get; private init; }

    /// <summary>True where a category's figure is still divided by the total of all categories: a share.</summary>
    public bool IsOfTotal { get; private init; }

    public static Tally Sum(Amount amount) => new(TallyUnit.Sum) { Amount = amount };

    /// <summary>Counted only where these facts hold too.</summary>
    public Tally Where(params ReadOnlySpan<Fact> facts) => With(Facts.AddRange(facts), Except, Events, IsOfTotal);

    /// <summary>Not counted where one of these facts holds.</summary>
    public Tally Unless(params ReadOnlySpan<Fact> facts) => With(Facts, Except.AddRange(facts), Events, IsOfTotal);

    /// <summary>Counted among other events than the measure's own.</summary>
    public Tally Among(EventKind events) => With(Facts, Except, events, IsOfTotal);

    /// <summary>Counted over all categories, whatever category the figure is of.</summary>
    public Tally OfTotal() => With(Facts, Except, Events, isOfTotal: true);

    public bool Equals(Tally? other) =>
        other is not null && Unit == other.Unit && Amount == other.Amount && Events == other.Events && IsOfTotal == other.IsOfTotal
        && Facts.SequenceEqual(other.Facts) && Except.SequenceEqual(other.Except);

    public override bool Equals(object? obj) => Equals(obj as Tally);

    public override int GetHashCode() => HashCode.Combine(Unit, Amount, Events, IsOfTotal, Facts.Length, Facts.FirstOrDefault(), Except.Length);

    private Tally With(ImmutableArray<Fact> facts, ImmutableArray<Fact> except, EventKind? events, bool isOfTotal) =>
        new(Unit) { Amount = Amount, Facts = facts, Except = except, Events = events, IsOfTotal = isOfTotal };
}
