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

    public required ImmutableArray<FieldNeed> Needs { get; init; }

    public override string ToString() => Id;
}
