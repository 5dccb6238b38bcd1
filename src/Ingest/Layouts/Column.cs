using KpiAnalytics.Ingest.Codes;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>One column of a file: its name and how its text is read.</summary>
internal sealed record Column(string Name, ValueKind Kind, bool IsRequired)
{
    /// <summary>The list a code is looked up in; null unless <see cref="Kind"/> is Code.</summary>
    public CodeList? Codes { get; init; }

    /// <summary>A code that is not in the list rejects the row, instead of counting as not known.</summary>
    public bool RejectsUnknownCode { get; init; }
}
