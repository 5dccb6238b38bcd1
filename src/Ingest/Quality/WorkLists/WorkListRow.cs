namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>One fault to put right, as a line of the work-list. All is text: what is written is what can be read back.</summary>
/// <param name="Team">Whose sheet it stands on.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Level">Error or warning.</param>
/// <param name="Ypid">The child; empty where the row names none.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line in the file the list was made from; empty for a whole file.</param>
/// <param name="Column">The column; empty = the whole row.</param>
/// <param name="Value">The value as read.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Why">Why it matters, and what to do.</param>
/// <param name="Measures">The measures it can change.</param>
/// <param name="Key">By what the row is found again: "ypid=C1; offenceID=O1"; empty where nothing tells it from others.</param>
/// <param name="Row">The whole row as it was.</param>
/// <param name="Records">The file of records the table was read as: the same whatever a supplier's next file is called.</param>
/// <param name="Fixed">What the team wrote: yes, no or nothing.</param>
public sealed record WorkListRow(
    string Team, string Rule, string Level, string Ypid, string File, string Line, string Column, string Value,
    string Message, string Why, string Measures, string Key, string Row, string Records, string Fixed);
