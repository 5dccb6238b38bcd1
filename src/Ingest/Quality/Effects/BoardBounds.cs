using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Fields;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>
/// The bounds of figures of board meetings, of which no child is part: the rows at fault are taken out, and each may come back
/// as anybody's seat in the period.
/// </summary>
internal sealed class BoardBounds(FaultGroup group, Extract extract, RecordLines lines, SourceRows rows, UncertainRows uncertain)
{
    public const string File = "board_meetings.csv";

    /// <summary>Social care, education, police, probation and health (spec 5.8).</summary>
    private const int StatutorySectors = 5;

    private readonly ImmutableArray<Finding> _faulty = [.. group.Findings.DistinctBy(finding => finding.Row)];

    private readonly FrozenSet<int> _accepted = group.Findings.Select(finding => lines.RecordAt(File, finding.Row)).ToFrozenSet();

    /// <summary>In the measure's unit.</summary>
    public (double Lowest, double Highest) Of(MeasureResult figure)
    {
        BoardSeat[] sound = [.. extract.BoardSeats.Where((seat, i) => !_accepted.Contains(i) && seat.Service == figure.Area.Code && figure.Period.Contains(seat.Date))];
        int added = _faulty.Count(finding => CanBeOf(figure, finding));
        (double lowest, double highest) = figure.Measure.Events == EventKind.BoardSector ? Sectors(figure.Period, sound, added) : Seats(sound, added);
        return (lowest * figure.Measure.Multiplier, highest * figure.Measure.Multiplier);
    }

    private static (double Lowest, double Highest) Seats(BoardSeat[] sound, int added)
    {
        double senior = sound.Count(seat => seat.IsSenior), all = sound.Length + added;
        return all == 0 ? (0, 1) : (senior / all, (senior + added) / all);
    }

    // A seat can bring a senior partner to one sector more, and a meeting to a quarter that had none.
    private static (double Lowest, double Highest) Sectors(Period period, BoardSeat[] sound, int added)
    {
        int present = sound.Where(seat => seat.IsSenior && seat.Sector is not (Sector.Other or Sector.NotKnown)).DistinctBy(seat => (seat.Sector, Quarter.Of(seat.Date))).Count();
        int met = sound.Select(seat => Quarter.Of(seat.Date)).Distinct().Count();
        double fewest = StatutorySectors * Math.Max(1, met), most = StatutorySectors * Math.Max(1, Math.Min(period.Quarters, met + added));
        return (present / most, Math.Min(1, (present + added) / fewest));
    }

    /// <summary>Put right, the row is, or could be, of the figure's service and period.</summary>
    private bool CanBeOf(MeasureResult figure, Finding finding)
    {
        if (rows.RowOf(finding) is not { } row || finding.Column.Length == 0)
        {
            return true;
        }

        bool isElsewhere = finding.Column != "yotoucode" && row["yotoucode"].Length > 0 && !string.Equals(row["yotoucode"], figure.Area.Code, StringComparison.OrdinalIgnoreCase);
        bool isAtAnotherTime = !uncertain.Contains(finding.Row)
            && DateField.TryRead(MissingValue.Normalise(row["meetingDate"]), out DateOnly? date) && date is { } day && !figure.Period.Contains(day);
        return !isElsewhere && !isAtAnotherTime;
    }
}
