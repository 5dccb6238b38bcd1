using System.Collections.Frozen;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Codes;

/// <summary>The disposal types of programmes (codes.csv, "disposalType").</summary>
internal static class ProgrammeDisposals
{
    private static readonly FrozenDictionary<string, ProgrammeDisposal> ByCode =
        CodeTable.EntriesOf("disposalType").ToFrozenDictionary(entry => entry.Code, ToDisposal, StringComparer.Ordinal);

    /// <summary>What codes.csv says of a code, upper case; Unknown where it does not hold it, as where it is empty.</summary>
    public static ProgrammeDisposal Find(string code) => ByCode.GetValueOrDefault(code, ProgrammeDisposal.Unknown);

    private static ProgrammeDisposal ToDisposal(CodeEntry entry) =>
        new(entry.Code, OutcomeCodes.OrderTypeOf(entry.OrderType), entry.CountsInKpi == "YES");
}
