namespace KpiAnalytics.Engine.Statistics.Funnels;

/// <summary>
/// Widens a funnel where areas differ by more than chance for reasons no measure records, so that not half of them stand outside.
/// </summary>
/// <remarks>
/// Spiegelhalter DJ (2005), Handling over-dispersion of performance indicators, Qual Saf Health Care 14: 347-351. The multiplicative
/// form: limits are sqrt(phi) times as far from the baseline.
/// </remarks>
/// <param name="WinsorisedShare">The share of areas at each end whose scores are pulled in before phi is estimated, so that the
/// outliers looked for do not hide themselves. 0 up to, not with, 0.5; 10% is the paper's.</param>
public sealed record OverDispersion(double WinsorisedShare = 0.1)
{
    /// <summary>Phi, the mean of the squared winsorised scores; 1 where that is less, for a funnel is never narrowed.</summary>
    /// <exception cref="ArgumentException">No scores, one that is not a number, or a winsorised share outside its range.</exception>
    public double Factor(IReadOnlyList<double> scores)
    {
        Require.Finite(scores);
        if (!(WinsorisedShare is >= 0 and < 0.5)) throw new ArgumentException("The winsorised share is 0 up to, not with, 0.5.");
        double least = Quantiles.Of(scores, WinsorisedShare);
        double most = Quantiles.Of(scores, 1 - WinsorisedShare);
        double phi = scores.Select(score => Math.Clamp(score, least, most)).Sum(score => score * score) / scores.Count;
        return Math.Max(1, phi);
    }
}
