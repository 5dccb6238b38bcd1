using System.Collections.Frozen;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>Rows whose dates may be wrong: a finding names the date, or the whole row.</summary>
internal sealed class UncertainRows(IEnumerable<Finding> findings)
{
    private static readonly FrozenSet<(string File, string Column)> Dates = new (string, string)[]
    {
        ("outcomes.csv", ""), ("outcomes.csv", "outcomeDate"), ("custody_releases.csv", ""), ("custody_releases.csv", "releaseDate"),
        ("programmes.csv", ""), ("programmes.csv", "startDate"), ("programmes.csv", "endDate"),
        ("remand_placements.csv", ""), ("remand_placements.csv", "startDate"), ("remand_placements.csv", "endDate"),
        (BoardBounds.File, ""), (BoardBounds.File, "meetingDate"),
    }.ToFrozenSet();

    private readonly FrozenSet<(string Table, long? Line)> _rows = findings
        .Where(finding => finding.Line is not null && Dates.Contains((finding.File, finding.Column)))
        .Select(finding => finding.Row)
        .ToFrozenSet();

    public bool Contains((string Table, long? Line) row) => _rows.Contains(row);
}
