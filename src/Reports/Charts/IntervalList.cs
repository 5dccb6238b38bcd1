using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts;

/// <summary>All that one interval chart draws, with its words.</summary>
/// <param name="Rows">From the top down.</param>
public sealed record IntervalList(ImmutableArray<IntervalRow> Rows, IntervalChartOptions Options)
{
    internal bool HasBeside => Rows.Any(row => row.Beside is not null);

    internal bool HasInterval => Rows.Any(row => row.HasInterval);

    internal bool HasVerdict => Rows.Any(row => row.Verdict != ReferenceVerdict.NotTested);

    /// <summary>"1.84 (1.20 to 2.81), above"; the reason where there is no value.</summary>
    internal string Figure(IntervalRow row) => string.Join(' ', FigureParts(row));

    /// <summary>The parts a line may be broken between: the figure, and what was said of it.</summary>
    internal ImmutableArray<string> FigureParts(IntervalRow row)
    {
        if (row.Value is not { } value)
            return [row.Reason!];
        string figure = Options.Format.Print(value) + Brackets(row);
        return VerdictWord.Of(row.Verdict) is { } word ? [figure + ",", word] : [figure];
    }

    /// <summary>A full sentence for a screen reader.</summary>
    internal string Describe(IntervalRow row)
    {
        string beside = row.Beside is { } other ? $"; {Options.BesideName} {Options.Format.Print(other)}" : "";
        return row.Value is { } value
            ? $"{row.Name}: {Options.Format.Print(value)}{Interval(row)}{VerdictWord.After(row.Verdict)}{beside}"
            : $"{row.Name}: no figure, {row.Reason}{beside}";
    }

    private string Interval(IntervalRow row) => row is { Lower: { } lower, Upper: { } upper }
        ? $", {Options.IntervalName} {Options.Format.PrintInterval(lower, upper)}"
        : "";

    private string Brackets(IntervalRow row) => row is { Lower: { } lower, Upper: { } upper }
        ? $" ({Options.Format.PrintInterval(lower, upper)})"
        : "";
}
