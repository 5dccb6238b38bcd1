using KpiAnalytics.Engine.Analyses.Funnels;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Statistics.Funnels;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>One service's place on a funnel in sentences. Above and below are not better and worse, and no service is ranked.</summary>
internal static class FunnelSummary
{
    public static string Title(ServicePosition own) => own.Position switch
    {
        FunnelPosition.NotSignificant => $"{own.Figure.Area.Name} lies within the limits for its size",
        var position => $"{own.Figure.Area.Name} lies {Where(position)} for its size",
    };

    /// <param name="centre">What the pooled value is called.</param>
    public static string Sentence(ServiceFunnel funnel, ServicePosition own, string centre)
    {
        Measure measure = own.Figure.Measure;
        string mean = $"{centre} ({FigureText.Value(measure, funnel.Plot.Baseline * measure.Multiplier)})";
        string place = own.Position switch
        {
            FunnelPosition.NotSignificant => $"inside the 95% limits for a service of its size, so it cannot be told from the centre line, {mean}",
            FunnelPosition.High or FunnelPosition.Low => $"{Where(own.Position)} and inside the 99.8% limits for a service of its size, about the centre line, {mean}",
            _ => $"{Where(own.Position)} for a service of its size, about the centre line, {mean}",
        };
        return $"{own.Figure.Area.Name}, {FigureText.Value(own.Figure)} ({FigureText.Counts(own.Figure)}), lies {place}. {ByChance(funnel)}{Widened(funnel.Plot)}";
    }

    private static string ByChance(ServiceFunnel funnel)
    {
        int services = funnel.Placed.Count();
        return $"Of {FigureText.Number(services, 0)} services about {FigureText.Number(services * (1 - Confidence.Usual), 0)} would lie outside the 95% limits by chance alone.";
    }

    private static string Widened(FunnelPlot plot) => plot.Dispersion > 1
        ? $" The services lie further apart than chance alone puts them, so all limits stand {FigureText.Number(Math.Sqrt(plot.Dispersion), 2)} times as far from the centre (adjusted for over-dispersion, phi {FigureText.Number(plot.Dispersion, 2)})."
        : " The services lie no further apart than chance puts them: the limits are not adjusted for over-dispersion.";

    private static string Where(FunnelPosition? position) => position switch
    {
        FunnelPosition.High => "above the 95% limit",
        FunnelPosition.VeryHigh => "above the 99.8% limit",
        FunnelPosition.Low => "below the 95% limit",
        FunnelPosition.VeryLow => "below the 99.8% limit",
        _ => "within the limits",
    };
}
