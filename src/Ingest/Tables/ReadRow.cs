using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>One record as read, before it is held against others; used again for later records.</summary>
internal sealed class ReadRow(FileLayout layout)
{
    public Row Row { get; } = new(layout);

    /// <summary>What is wrong with it so far.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>The physical line on which the record begins.</summary>
    public long Line { get; set; }

    /// <summary>How many characters its fields have as written.</summary>
    public int Length { get; set; }

    /// <summary>False where the record could not be taken apart: the row is then of another record.</summary>
    public bool IsWhole { get; set; }
}
