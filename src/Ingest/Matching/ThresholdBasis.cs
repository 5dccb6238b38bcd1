namespace KpiAnalytics.Ingest.Matching;

/// <summary>What a threshold rests on.</summary>
public enum ThresholdBasis
{
    /// <summary>The probabilities the model estimates.</summary>
    Model,

    /// <summary>Pairs people have judged, with the Wilson limit of the share that is right.</summary>
    Judged,
}
