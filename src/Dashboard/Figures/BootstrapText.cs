using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>The bootstrap intervals the pages show, and what a reader must know to get them again.</summary>
internal static class BootstrapText
{
    /// <summary>Fixed, so that a figure has the same interval on every visit. Any number would do.</summary>
    public const int Seed = 20190315;

    /// <summary>"bootstrap over children, seed 20190315, 2,000 resamples".</summary>
    public static string Method => $"bootstrap over children, seed {Seed}, {FigureText.Number(Bootstrap.UsualResamples, 0)} resamples";

    /// <summary>What the interval of a figure is; empty where it is no bootstrap interval.</summary>
    public static string Sentence(MeasureResult figure) => figure.Interval.Method == IntervalMethod.Bootstrap
        ? $"The interval is a {Method}: each child of the period is drawn with all its index events, as a few children make most of the reoffences."
        : "";
}
