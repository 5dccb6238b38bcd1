using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures;

/// <summary>What is asked of the engine: measures x areas x periods x breakdowns, answered together.</summary>
public sealed record Question
{
    public required ImmutableArray<Measure> Measures { get; init; }

    /// <summary>The services asked for, by code; empty = every service in the extract.</summary>
    public ImmutableArray<string> Services { get; init; } = [];

    /// <summary>Periods lie wholly inside From and To, both included; null = the extract's start and end.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public ImmutableArray<PeriodKind> PeriodKinds { get; init; } =
        [PeriodKind.Quarter, PeriodKind.Rolling12, PeriodKind.FinancialYear, PeriodKind.CalendarYear];

    /// <summary>Beside the totals, which are always answered.</summary>
    public ImmutableArray<Breakdown> Breakdowns { get; init; } = [];

    public Filter Filter { get; init; } = Filter.None;

    /// <summary>Whether each figure says how many children stand behind it: what hiding small numbers needs to know.</summary>
    public bool CountChildren { get; init; }

    /// <summary>
    /// The seed of bootstrap intervals over children, for the measures that have no interval by formula
    /// (<see cref="Measure.HasResampledInterval"/>); null = they have none.
    /// </summary>
    public int? BootstrapSeed { get; init; }

    /// <summary>Whether family, region and national rows are answered too.</summary>
    public bool Comparators { get; init; }
}
