namespace KpiAnalytics.Engine.Statistics.Funnels;

/// <summary>
/// The limits for proportions: those whose Wilson interval just touches the baseline. A Wilson interval holds all the proportions
/// that lie within z standard errors, reckoned at the proportion itself, so the inverse is plain: baseline -/+ z standard errors.
/// </summary>
/// <remarks>Spiegelhalter DJ (2005), Funnel plots for comparing institutional performance, Stat Med 24: 1185-1202.</remarks>
internal sealed class ProportionFunnel : IFunnelFamily
{
    public double Ceiling => 1;

    public void Check(EventCount area) => Require.PartOf(area.Events, area.Exposure);

    public double Variance(double baseline, double exposure) => baseline * (1 - baseline) / exposure;

    public (double Lower, double Upper) Limits(double baseline, double exposure, double confidence)
    {
        double reach = Confidence.NormalQuantile(confidence) * Math.Sqrt(Variance(baseline, exposure));
        return (baseline - reach, baseline + reach);
    }
}
