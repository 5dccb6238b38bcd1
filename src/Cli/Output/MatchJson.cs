using System.Text.Json;
using KpiAnalytics.Ingest.Matching;

namespace KpiAnalytics.Cli.Output;

/// <summary>A matching run for programs. Weights are in bits, as computed; nothing is rounded.</summary>
internal static class MatchJson
{
    public static void Write(MatchResult result, TextWriter writer) => Json.Write(writer, json =>
    {
        json.WriteStartObject();
        WriteList(json, "children", result.Children);
        WriteList(json, "nominals", result.Nominals);
        json.WriteStartArray("passes");
        foreach (PassTally pass in result.Passes)
        {
            WritePass(json, pass);
        }

        json.WriteEndArray();
        WriteBands(json, result);
        json.WriteStartArray("review");
        foreach (ScoredPair pair in result.In(MatchBand.Review))
        {
            WritePair(json, pair, result.Explain(pair));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>What a threshold rests on.</summary>
    public static string NameOf(ThresholdBasis basis) => basis == ThresholdBasis.Judged ? "by judged pairs" : "by the model";

    private static void WriteList(Utf8JsonWriter json, string name, ListTally list)
    {
        json.WriteStartObject(name);
        json.WriteNumber("read", list.Read);
        json.WriteNumber("repeated", list.Repeated);
        json.WriteNumber("withoutKey", list.WithoutKey);
        json.WriteEndObject();
    }

    private static void WritePass(Utf8JsonWriter json, PassTally pass)
    {
        json.WriteStartObject();
        json.WriteString("name", pass.Name);
        json.WriteNumber("pairs", pass.Pairs);
        json.WriteNumber("newPairs", pass.NewPairs);
        json.WriteNumber("splitBlocks", pass.SplitBlocks);
        json.WriteNumber("pairsLeftOut", pass.PairsLeftOut);
        json.WriteEndObject();
    }

    private static void WriteBands(Utf8JsonWriter json, MatchResult result)
    {
        json.WriteStartObject("bands");
        json.WriteNumber("same", result.In(MatchBand.Same).Count());
        json.WriteNumber("review", result.In(MatchBand.Review).Count());
        json.WriteNumber("differentKept", result.In(MatchBand.Different).Count());
        json.WriteEndObject();
        json.WriteStartObject("thresholds");
        json.WriteNumber("same", result.Thresholds.Same);
        json.WriteString("sameBasis", NameOf(result.Thresholds.SameBasis));
        json.WriteNumber("review", result.Thresholds.Review);
        json.WriteString("reviewBasis", NameOf(result.Thresholds.ReviewBasis));
        json.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter json, ScoredPair pair, Explanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("child", pair.ChildId);
        json.WriteString("nominal", pair.NominalId);
        json.WriteNumber("weight", explanation.Weight);
        json.WriteString("foundBy", pair.FoundBy);
        json.WriteString("why", explanation.BandWords);
        json.WriteStartArray("steps");
        foreach (EvidenceStep step in explanation.Steps)
        {
            json.WriteStartObject();
            json.WriteString("words", step.Words);
            json.WriteNumber("weight", step.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
