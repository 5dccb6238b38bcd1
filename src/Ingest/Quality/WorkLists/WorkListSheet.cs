using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>The columns of a work-list sheet, in order, each with its width in characters.</summary>
internal static class WorkListSheet
{
    public const string Fixed = "Fixed?";

    public static readonly ImmutableArray<(string Name, double Width, Func<WorkListRow, string> Text)> Columns =
    [
        (Fixed, 9, row => row.Fixed),
        ("Child", 14, row => row.Ypid),
        ("What is wrong", 50, row => row.Message),
        ("Column", 24, row => row.Column),
        ("Value", 20, row => row.Value),
        ("Why it matters", 50, row => row.Why),
        ("Measures", 30, row => row.Measures),
        ("Whole row", 80, row => row.Row),
        ("Level", 10, row => row.Level),
        ("Rule", 24, row => row.Rule),
        ("File", 22, row => row.File),
        ("Line", 8, row => row.Line),
        ("Row key", 40, row => row.Key),
        ("Read as", 22, row => row.Records),
    ];

    /// <summary>A row from the texts of its cells, by column name; a column that is not there is empty.</summary>
    public static WorkListRow Read(string team, Func<string, string> cell) => new(
        team, cell("Rule"), cell("Level"), cell("Child"), cell("File"), cell("Line"), cell("Column"), cell("Value"),
        cell("What is wrong"), cell("Why it matters"), cell("Measures"), cell("Row key"), cell("Whole row"), cell("Read as"), cell(Fixed));
}
