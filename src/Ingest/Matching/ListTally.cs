namespace KpiAnalytics.Ingest.Matching;

/// <summary>What became of the records of one list: read = matched on + repeated, and those without a key are among the first.</summary>
/// <param name="Read">Records given.</param>
/// <param name="Repeated">Records whose id came before; they are left aside.</param>
/// <param name="WithoutKey">Records with too little in them for any blocking pass: nothing can be said of them.</param>
public sealed record ListTally(int Read, int Repeated, int WithoutKey);
