namespace KpiAnalytics.Ingest.Matching;

/// <summary>What is to happen with a pair.</summary>
public enum MatchBand
{
    /// <summary>Two people, as far as the records can tell.</summary>
    Different,

    /// <summary>Two people have to look.</summary>
    Review,

    /// <summary>One person: linked without review.</summary>
    Same,
}
