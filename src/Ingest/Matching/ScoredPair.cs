namespace KpiAnalytics.Ingest.Matching;

/// <summary>A child and a nominal that were compared and may be one person.</summary>
public sealed class ScoredPair
{
    internal ScoredPair(Candidate candidate, string childId, string nominalId, double otherChildren)
    {
        Candidate = candidate;
        ChildId = childId;
        NominalId = nominalId;
        OtherChildren = otherChildren;
        Weight = candidate.Weight + otherChildren;
    }

    public string ChildId { get; }

    public string NominalId { get; }

    /// <summary>The logarithm (base 2) of the odds that the two are one person, given that the nominal is at most one child: 0 is even, +10 a thousand to one.</summary>
    public double Weight { get; }

    /// <summary>The same as a probability, 0 to 1, as the model estimates it.</summary>
    public double Probability => 1 / (1 + Math.Pow(2, -Weight));

    public MatchBand Band { get; internal init; }

    public BandReason Reason { get; internal init; }

    /// <summary>The name of the blocking pass that found the pair first.</summary>
    public string FoundBy => Blocking.BlockingPass.All[Candidate.Pass].Name;

    internal Candidate Candidate { get; }

    /// <summary>What is taken away because other children fit the nominal too; 0 or below.</summary>
    internal double OtherChildren { get; }

    internal ScoredPair In(MatchBand band, BandReason reason) => new(Candidate, ChildId, NominalId, OtherChildren) { Band = band, Reason = reason };
}
