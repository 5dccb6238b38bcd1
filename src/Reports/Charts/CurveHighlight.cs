namespace KpiAnalytics.Reports.Charts;

/// <summary>One point of the plot with the words it stands for: "6% of children made 45%".</summary>
public sealed record CurveHighlight
{
    /// <exception cref="ArgumentException">The text is empty or longer than <see cref="TrendAnnotation.LongestText"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or too large to draw.</exception>
    public CurveHighlight(double x, double value, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (text.Length > TrendAnnotation.LongestText)
            throw new ArgumentException($"A note has at most {TrendAnnotation.LongestText} characters: \"{text}\".", nameof(text));
        (X, Value, Text) = (Drawn.Number(x), Drawn.Number(value), text);
    }

    public double X { get; }

    public double Value { get; }

    public string Text { get; }
}
