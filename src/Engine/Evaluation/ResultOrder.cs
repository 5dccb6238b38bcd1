using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>The order of rows (contracts/command-line.md): ordinal, by the columns from the left.</summary>
internal sealed class ResultOrder : IComparer<MeasureResult>
{
    public static readonly ResultOrder Instance = new();

    public int Compare(MeasureResult? x, MeasureResult? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int order = string.CompareOrdinal(x.Measure.Id, y.Measure.Id);
        order = order != 0 ? order : string.CompareOrdinal(x.Measure.Definition, y.Measure.Definition);
        order = order != 0 ? order : x.Area.Type.CompareTo(y.Area.Type);
        order = order != 0 ? order : string.CompareOrdinal(x.Area.Code, y.Area.Code);
        order = order != 0 ? order : string.CompareOrdinal(CodeNames.CodeOf(x.Period.Kind), CodeNames.CodeOf(y.Period.Kind));
        order = order != 0 ? order : x.Period.Start.CompareTo(y.Period.Start);
        order = order != 0 ? order : x.Period.End.CompareTo(y.Period.End);
        order = order != 0 ? order : string.CompareOrdinal(x.Breakdown, y.Breakdown);
        return order != 0 ? order : string.CompareOrdinal(x.Category, y.Category);
    }
}
