using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A check on the data: its stable id, how much a breach matters, and whether it costs the row.</summary>
internal sealed record Rule(string Id, FindingLevel Level, bool RejectsRow = false)
{
    /// <summary>A breach by one value.</summary>
    public Fault At(Column column, string value, string message) => new(this, column.Name, value, message);

    /// <summary>A breach by a whole row, or by a whole file.</summary>
    public Fault OfWhole(string message) => new(this, "", "", message);
}
