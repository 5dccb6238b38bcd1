using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>A comparator's figure beside the service's, and what may be said of the two.</summary>
/// <param name="Comparator">The comparator's figure, treated as fixed.</param>
/// <param name="Reason">Why no more can be said; empty where the verdict speaks for itself.</param>
/// <param name="InChildren">How many children fewer or more would match the comparator; empty where the measure does not count children.</param>
public sealed record Comparison(MeasureResult Comparator, Verdict Verdict, string Reason, string InChildren)
{
    /// <summary>The fixed words, with the reason where there is one: "cannot tell: no interval for this measure".</summary>
    public string Words => Reason.Length == 0 ? VerdictWords : $"{VerdictWords}: {Reason}";

    /// <summary>The fixed words alone, as they stand before the comparator's name: "higher than".</summary>
    public string VerdictWords => Verdict switch
    {
        Verdict.Higher => "higher than",
        Verdict.Lower => "lower than",
        Verdict.AboutTheSame => "about the same as",
        Verdict.CannotTell => "cannot tell",
        _ => "not compared",
    };
}
