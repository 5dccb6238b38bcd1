using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures;

/// <summary>
/// One measure as a value: what counts above the line, what below, among which events, and which way is better.
/// The engine, the command line, the dashboard and the methods pages all read this object.
/// </summary>
public sealed record Measure
{
    /// <summary>The stable id, such as <c>fte.rate</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>What one unit of the value is, in words: "per 100,000 children aged 10-17".</summary>
    public required string Unit { get; init; }

    /// <summary>The version of the definition, such as <c>moj-2015</c>.</summary>
    public required string Definition { get; init; }

    /// <summary>The definition in one or two plain sentences.</summary>
    public required string Meaning { get; init; }

    /// <summary>What a unit above the line is called: "reoffenders".</summary>
    public required string NumeratorName { get; init; }

    /// <summary>What a unit below the line is called: "children in the cohort"; empty where there is none.</summary>
    public string DenominatorName { get; init; } = "";

    public required MeasureKind Kind { get; init; }

    public required Polarity Polarity { get; init; }

    public required RollUp RollUp { get; init; }

    public required EventKind Events { get; init; }

    public required Tally Above { get; init; }

    public required Tally Below { get; init; }

    /// <summary>The value is numerator x multiplier / denominator.</summary>
    public required int Multiplier { get; init; }

    /// <summary>Decimals printed (spec 4.0.2); never applied before printing.</summary>
    public required int Decimals { get; init; }

    /// <summary>The period kind boards look at first.</summary>
    public required Domain.PeriodKind HeadlinePeriod { get; init; }

    /// <summary>Every file and column the measure reads.</summary>
    public required ImmutableArray<SourceField> Needs { get; init; }

    /// <summary>Those of the needs without which there is no figure at all: where one is missing the measure is not supplied, and says which.</summary>
    public ImmutableArray<SourceField> Requires { get; init; } = [];

    /// <summary>Breakdowns answered whether they are asked for or not: what the measure is about.</summary>
    public ImmutableArray<Breakdown> AlwaysBy { get; init; } = [];

    /// <summary>No period that begins before this day has a figure; null = every period may have one.</summary>
    public DateOnly? FirstPeriodStart { get; init; }

    /// <summary>Counts are this many times the number printed: 100 where pence are counted and pounds printed.</summary>
    public int CountScale { get; init; } = 1;

    /// <summary>Where this tally is above zero the figure is not supplied; null = nothing voids it.</summary>
    public Tally? Voids { get; init; }

    /// <summary>What voids the figure, in words: "nights without a price".</summary>
    public string VoidedBy { get; init; } = "";

    /// <summary>The id of the KPI whose quarterly return holds this figure; empty = none does.</summary>
    public string Kpi { get; init; } = "";

    /// <summary>True where the quarterly return does not ask for this figure, so that it can come from case level only.</summary>
    public bool IsCaseLevelOnly { get; init; }

    /// <summary>Earlier and later wordings, oldest first; empty where there is one.</summary>
    public ImmutableArray<DefinitionCaption> Captions { get; init; } = [];

    /// <summary>Further figures of the same subject, each a measure of its own.</summary>
    public ImmutableArray<Measure> SubMeasures { get; init; } = [];

    /// <summary>True where something stands below the line.</summary>
    public bool HasDenominator => Below.Unit != TallyUnit.None;

    /// <summary>True where drawing the children again gives an interval: reoffences per reoffender and per offender.</summary>
    public bool HasResampledInterval => Kind == MeasureKind.Ratio && Above.Equals(Tally.Reoffences);

    /// <summary>True where the value holds one group of children against another.</summary>
    public bool ComparesGroups => Kind is MeasureKind.ShareDifference or MeasureKind.RelativeRate;

    /// <summary>The events a tally of this measure is counted among.</summary>
    public EventKind EventsOf(Tally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return tally.Events ?? Events;
    }

    public override string ToString() => Id;
}
