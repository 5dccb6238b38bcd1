using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts;

/// <summary>A short note pinned to a date, and the series whose line breaks there.</summary>
public sealed record TrendAnnotation
{
    /// <summary>The length GOV.UK's chart guidance gives for a note beside its point.</summary>
    public const int LongestText = 50;

    /// <exception cref="ArgumentException">The text is empty or longer than <see cref="LongestText"/>.</exception>
    public TrendAnnotation(DateOnly date, string text, params ImmutableArray<SeriesRole> breaks)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (text.Length > LongestText)
            throw new ArgumentException($"A note has at most {LongestText} characters: \"{text}\".", nameof(text));
        (Date, Text, Breaks) = (date, text, breaks);
    }

    /// <summary>The first day of the new state of things; drawn between the last period that ends before it and the next.</summary>
    public DateOnly Date { get; }

    public string Text { get; }

    /// <summary>Roles whose line is not joined across the date; empty for a note that breaks nothing.</summary>
    public ImmutableArray<SeriesRole> Breaks { get; }

    /// <summary>True where the date lies after one period's last day and not after the other's.</summary>
    internal bool Separates(DateOnly earlier, DateOnly later) => earlier < Date && Date <= later;
}
