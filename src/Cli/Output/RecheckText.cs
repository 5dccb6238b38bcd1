using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Ingest.Quality.WorkLists;

namespace KpiAnalytics.Cli.Output;

/// <summary>What became of a work-list's rows, for people to read: disagreements with the "Fixed?" column first.</summary>
internal static class RecheckText
{
    private const string WorkListColumn = "Fixed?";

    public static void Write(ImmutableArray<RecheckedRow> rows, TextWriter writer)
    {
        string states = string.Join(", ", Enum.GetValues<WorkListState>().Select(state => string.Create(CultureInfo.InvariantCulture, $"{rows.Count(row => row.State == state):N0} {NameOf(state)}")));
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{rows.Length:N0} rows: {states}. {rows.Count(row => row.IsDisagreement):N0} are not what \"{WorkListColumn}\" says."));
        foreach (RecheckedRow row in rows)
        {
            writer.WriteLine(Line(row));
        }
    }

    private static string Line(RecheckedRow row)
    {
        string said = row.Row.Fixed.Length > 0 ? $" ({WorkListColumn} {row.Row.Fixed})" : "";
        string mark = row.IsDisagreement ? "disagrees: " : "";
        string place = row.Row.Column.Length > 0 ? $"{row.Row.File}:{row.Row.Column}" : row.Row.File;
        return $"{mark}{NameOf(row.State)}{said} {row.Row.Team}: {place} [{row.Row.Rule}] {row.Row.Key}".TrimEnd();
    }

    private static string NameOf(WorkListState state) => state switch
    {
        WorkListState.Fixed => "fixed",
        WorkListState.StillThere => "still there",
        WorkListState.RowGone => "row gone",
        WorkListState.CannotTell => "cannot tell",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No name for this state."),
    };
}
