namespace KpiAnalytics.Engine.Domain;

/// <summary>A file and column figures are computed from; says what a fault touches and what "not supplied" lacks.</summary>
/// <param name="File">The extract's or reference folder's file name.</param>
/// <param name="Column">The column's name; empty = the file as a whole.</param>
public sealed record SourceField(string File, string Column)
{
    public override string ToString() => Column.Length == 0 ? File : $"{File}:{Column}";
}
