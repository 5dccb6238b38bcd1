namespace KpiAnalytics.Ingest.Layouts;

/// <summary>Columns that become rows.</summary>
internal sealed record Unpivot
{
    /// <summary>A regular expression of their headers; its first group is what they are called.</summary>
    public required string Header { get; init; }

    /// <summary>The column of the target the name goes to.</summary>
    public required string Name { get; init; }

    /// <summary>The column of the target the value goes to.</summary>
    public required string Value { get; init; }

    /// <summary>How names are written.</summary>
    public ValueForm As { get; init; } = ValueForm.Text;
}
