using KpiAnalytics.Dashboard.Matching;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>What a table is called on the page: the files of the contract by their names, all else in words.</summary>
internal static class TableName
{
    /// <summary>"Canonical extract, children.csv"; the layout's title alone where that says what the rows are.</summary>
    public static string Of(RecognisedTable table) =>
        table.Target.Length == 0 || IsSaidByTitle(table.Target) ? table.Title : $"{table.Title}, {Rows(table.Target)}";

    /// <summary>What the table's rows become: "children.csv", "suspects".</summary>
    public static string Rows(string target) => target switch
    {
        "areas" => "areas and their services",
        "work_list" => "work-list",
        "service_people" => "people with names",
        "police_suspects" => "suspects",
        "police_custody" => "custody records",
        "pnc_entrants" => "entrants on the PNC",
        "street_crimes" => "street crimes",
        "crime_outcomes" => "crime outcomes",
        "stop_and_searches" => "stops and searches",
        _ => target,
    };

    private static bool IsSaidByTitle(string target) => target is "areas" or "work_list" || MatchingLists.Holds(target);
}
