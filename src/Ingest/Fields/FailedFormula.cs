using System.Collections.Frozen;

namespace KpiAnalytics.Ingest.Fields;

/// <summary>What a spreadsheet shows where a formula failed: something is there that cannot be read, which is not "nothing here".</summary>
internal static class FailedFormula
{
    /// <summary>ECMA-376 part 1, 18.17.3, and the two Excel has added since.</summary>
    private static readonly FrozenSet<string> Shown = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA", "#SPILL!", "#CALC!");

    /// <summary>True for the words of Excel, which LibreOffice shows too, and for LibreOffice's own, such as Err:502.</summary>
    public static bool Is(string text) => Shown.Contains(text) || (text.StartsWith("Err:", StringComparison.Ordinal) && text.Length == 7 && text.AsSpan(4).ContainsAnyExceptInRange('0', '9') is false);
}
