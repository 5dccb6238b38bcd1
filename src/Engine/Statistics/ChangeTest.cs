namespace KpiAnalytics.Engine.Statistics;

/// <summary>Whether two figures differ by more than chance would explain.</summary>
/// <param name="PValue">The probability of a difference at least this unlikely if nothing had changed; two-sided, 0..1.</param>
/// <param name="Method">How it was found, in words fit for a footnote.</param>
/// <param name="Difference">The later figure minus the earlier, as a fraction or a rate per unit of exposure; unrounded.</param>
/// <param name="Z">The difference in pooled standard errors, where the method has one; its sign is the difference's.</param>
public sealed record ChangeTest(double PValue, string Method, double Difference, double? Z = null);
