using System.Globalization;
using KpiAnalytics.Ingest.Matching;

namespace KpiAnalytics.Cli.Output;

/// <summary>A matching run as plain text for a person.</summary>
internal static class MatchText
{
    public static void Write(MatchResult result, TextWriter writer)
    {
        WriteList("children", result.Children, writer);
        WriteList("nominals", result.Nominals, writer);
        writer.WriteLine();
        foreach (PassTally pass in result.Passes)
        {
            writer.WriteLine(Line($"{pass.Name,-41}  pairs {pass.Pairs,10:N0}  new {pass.NewPairs,10:N0}  blocks split {pass.SplitBlocks,4:N0}  left out {pass.PairsLeftOut,10:N0}"));
        }

        writer.WriteLine();
        writer.WriteLine(Line($"{result.In(MatchBand.Same).Count():N0} the same (from {result.Thresholds.Same:+0.0;-0.0} bits, {MatchJson.NameOf(result.Thresholds.SameBasis)})"));
        writer.WriteLine(Line($"{result.In(MatchBand.Review).Count():N0} for review (from {result.Thresholds.Review:+0.0;-0.0} bits, {MatchJson.NameOf(result.Thresholds.ReviewBasis)})"));
        writer.WriteLine(Line($"{result.In(MatchBand.Different).Count():N0} different, of those kept"));
        foreach (ScoredPair pair in result.In(MatchBand.Review))
        {
            WriteReviewed(pair, result.Explain(pair), writer);
        }
    }

    private static void WriteList(string name, ListTally list, TextWriter writer) =>
        writer.WriteLine(Line($"{name}  read {list.Read,9:N0}  repeated {list.Repeated,6:N0}  without a key {list.WithoutKey,6:N0}"));

    private static void WriteReviewed(ScoredPair pair, Explanation explanation, TextWriter writer)
    {
        writer.WriteLine();
        writer.WriteLine(Line($"child {pair.ChildId}, nominal {pair.NominalId}: {explanation.Weight:+0.0;-0.0;0.0} bits; found by {pair.FoundBy}. {explanation.BandWords}"));
        foreach (EvidenceStep step in explanation.Steps)
        {
            writer.WriteLine(Line($"  {step.Weight,6:+0.0;-0.0;0.0}  {step.Words}"));
        }
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
