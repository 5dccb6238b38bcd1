using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Components.Shared;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Ingest.Quality.WorkLists;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>What became of a work-list's rows, in words.</summary>
internal static class RecheckWords
{
    /// <summary>"Of 12 rows ticked as fixed 9 are fixed, 2 are still wrong and 1 is gone. Of 30 not ticked 4 are fixed and 26 are still wrong."</summary>
    public static string Summary(ImmutableArray<RecheckedRow> rows)
    {
        string ticked = Group("ticked as fixed", [.. rows.Where(row => row.IsTicked)]);
        string others = Group("not ticked", [.. rows.Where(row => !row.IsTicked)]);
        return $"{(ticked.Length > 0 ? ticked : "No row is ticked as fixed.")} {others}".TrimEnd();
    }

    /// <summary>What the team wrote under "Fixed?".</summary>
    public static string Said(RecheckedRow row) => row.Row.Fixed.Length == 0 ? "not filled in" : row.Row.Fixed;

    /// <summary>What the extract says of the row, against what the team wrote where that differs.</summary>
    public static string Found(RecheckedRow row) => row.State switch
    {
        WorkListState.StillThere => row.IsTicked ? "Still wrong, though ticked" : "Still wrong",
        WorkListState.Fixed => row.IsDisagreement ? "Fixed, though it says no" : "Fixed",
        WorkListState.RowGone => "The row is no longer there",
        WorkListState.CannotTell => "Cannot be told",
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.State, "No words for this state."),
    };

    /// <summary>"children.csv, dateOfBirth"; where the list says so, of which row.</summary>
    public static string Place(WorkListRow row) =>
        string.Join(", ", new[] { row.File, row.Column, row.Key.Replace("=", " ", StringComparison.Ordinal) }.Where(part => part.Length > 0));

    private static string Group(string said, ImmutableArray<RecheckedRow> rows)
    {
        string[] parts =
        [
            .. new[] { Part(rows, WorkListState.Fixed, "fixed"), Part(rows, WorkListState.StillThere, "still wrong"), Part(rows, WorkListState.RowGone, "no longer there"), Part(rows, WorkListState.CannotTell, "not to be told") }
                .Where(part => part.Length > 0),
        ];
        return parts.Length == 0 ? "" : $"Of {FigureText.Counted(rows.Length, "row")} {said}, {Sentences.List(parts)}.";
    }

    private static string Part(ImmutableArray<RecheckedRow> rows, WorkListState state, string words) => rows.Count(row => row.State == state) switch
    {
        0 => "",
        1 => $"1 is {words}",
        var count => $"{FigureText.Number(count, 0)} are {words}",
    };
}
