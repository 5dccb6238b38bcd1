using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A note above the plot with its dashed line down to the time axis.</summary>
/// <param name="X">Of the dashed line.</param>
/// <param name="Left">Of the text.</param>
/// <param name="Right">Of the text.</param>
/// <param name="Row">0 is the row next to the plot.</param>
internal sealed record PlacedNote(double X, double Left, double Right, int Row, ImmutableArray<string> Lines)
{
    /// <summary>False where the text had to be moved over its own line, which then starts below it.</summary>
    public bool StandsBesideLine => X <= Left || X >= Right;
}

/// <summary>
/// Puts notes into rows so that no two texts overlap and no dashed line runs through a text. Each note may stand to the right
/// or to the left of its line; a note whose line would cross another's text goes into a lower row than that text.
/// </summary>
internal static class AnnotationRows
{
    /// <summary>Least distance between texts in a row.</summary>
    public const double TextGap = 8;

    /// <summary>Least distance between a text and the line of another note.</summary>
    public const double LineGap = 2;

    /// <summary>Distance between a text and its own line.</summary>
    public const double Offset = 5;

    /// <summary>All sides are tried (2 to the power of this many); beyond it notes simply take a row each.</summary>
    private const int MostSearched = 6;

    private sealed record Box(double X, double Left, double Right, ImmutableArray<string> Lines);

    /// <param name="notes">Place of the line and the lines of text of each note.</param>
    /// <param name="fontSize">Of the text.</param>
    /// <param name="left">No text starts before this.</param>
    /// <param name="right">No text ends after this.</param>
    /// <returns>As many as were given, from left to right.</returns>
    public static ImmutableArray<PlacedNote> Place(
        IEnumerable<(double X, ImmutableArray<string> Lines)> notes, double fontSize, double left, double right)
    {
        (double X, ImmutableArray<string> Lines)[] ordered = [.. notes.OrderBy(note => note.X)];
        Box[] toTheRight = [.. ordered.Select(note => Side(note, toTheLeft: false, fontSize, left, right))];
        Box[] toTheLeft = [.. ordered.Select(note => Side(note, toTheLeft: true, fontSize, left, right))];
        ImmutableArray<PlacedNote>? best = null;
        for (int sides = 0; ordered.Length <= MostSearched && sides < 1 << ordered.Length; sides++)
        {
            Box[] boxes = [.. ordered.Select((_, i) => (sides >> i & 1) == 0 ? toTheRight[i] : toTheLeft[i])];
            if (Rows(boxes) is { } rows && (best is not { } known || rows.Max() < known.Max(note => note.Row)))
                best = [.. boxes.Select((box, i) => Placed(box, rows[i]))];
        }
        return best ?? OneRowEach(toTheRight);
    }

    private static Box Side((double X, ImmutableArray<string> Lines) note, bool toTheLeft, double fontSize, double left, double right)
    {
        double width = note.Lines.Max(line => TextWidth.Of(line, fontSize));
        double start = toTheLeft ? note.X - Offset - width : note.X + Offset;
        start = Math.Max(left, Math.Min(start, right - width));
        return new(note.X, start, start + width, note.Lines);
    }

    // Lowest rows first. Null where two notes each stand in the way of the other's line.
    private static int[]? Rows(Box[] boxes)
    {
        int[] rows = new int[boxes.Length];
        for (int round = 0; round <= boxes.Length; round++)
        {
            bool settled = true;
            for (int i = 0; i < boxes.Length; i++)
            {
                int row = LowestRow(boxes, rows, i);
                settled &= row == rows[i];
                rows[i] = row;
            }
            if (settled)
                return rows;
        }
        return null;
    }

    private static int LowestRow(Box[] boxes, int[] rows, int note)
    {
        int row = 0;
        for (int other = 0; other < boxes.Length; other++)
        {
            if (other != note && (Crosses(boxes[other], boxes[note]) || Overlaps(boxes[note], boxes[other], other < note)))
                row = Math.Max(row, rows[other] + 1);
        }
        return row;
    }

    /// <summary>The line of one runs through the text of the other, were that text in the lower row.</summary>
    private static bool Crosses(Box line, Box text) => line.X > text.Left - LineGap && line.X < text.Right + LineGap;

    // Texts that overlap without crossing lines: the earlier note keeps the lower row.
    private static bool Overlaps(Box text, Box other, bool otherIsEarlier) => otherIsEarlier
        && text.Left < other.Right + TextGap && other.Left < text.Right + TextGap && !Crosses(text, other);

    private static PlacedNote Placed(Box box, int row) => new(box.X, box.Left, box.Right, row, box.Lines);

    private static ImmutableArray<PlacedNote> OneRowEach(Box[] boxes) =>
        [.. boxes.Select((box, i) => Placed(box, boxes.Length - 1 - i))];
}
