using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>Shares, 0..1, as the analyses print them: percent with one decimal.</summary>
internal static class ShareText
{
    /// <summary>"42.2%"; "n/a" where there is nothing to take a share of.</summary>
    public static string Of(double? share) => share is { } value ? $"{FigureText.Number(100 * value, 1)}%" : "n/a";

    /// <summary>"36.9% to 47.6%"; "none" where there is no interval.</summary>
    public static string Of(Interval interval) => interval is { Lower: { } lower, Upper: { } upper } ? $"{Of(lower)} to {Of(upper)}" : "none";

    /// <summary>A whole number of hundredths as it is asked for: "45%".</summary>
    public static string Whole(double share) => $"{FigureText.Number(100 * share, 0)}%";
}
