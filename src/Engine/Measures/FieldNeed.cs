namespace KpiAnalytics.Engine.Measures;

/// <summary>A file and column a measure is computed from; says what a fault touches and what "not supplied" lacks.</summary>
/// <param name="File">The extract's or reference folder's file name.</param>
/// <param name="Column">The column's name.</param>
public sealed record FieldNeed(string File, string Column)
{
    public override string ToString() => $"{File}:{Column}";
}
