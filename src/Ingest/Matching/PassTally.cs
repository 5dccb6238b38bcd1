namespace KpiAnalytics.Ingest.Matching;

/// <summary>What one blocking pass did.</summary>
/// <param name="Name">The pass.</param>
/// <param name="Pairs">The pairs that agree on its key and were compared.</param>
/// <param name="NewPairs">Those that no earlier pass has.</param>
/// <param name="SplitBlocks">Blocks that held too many pairs and were split by initial and year of birth.</param>
/// <param name="PairsLeftOut">Pairs of such blocks that this pass did not compare.</param>
public sealed record PassTally(string Name, long Pairs, long NewPairs, int SplitBlocks, long PairsLeftOut);
