using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Tables;
using static KpiAnalytics.Ingest.Layouts.Columns;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>The rows of work-lists that came back among other files.</summary>
internal sealed class WorkListRecords() : RecordTable<WorkListRow>(File)
{
    /// <summary>A row as <see cref="WorkListSheet"/> has it; the team is the sheet's name.</summary>
    public static readonly FileLayout File = new("work_list")
    {
        Columns =
        [
            Text("fixed"), Text("message"), Text("rule*"), Text("key"), Text("ypid"), Text("column"), Text("value"), Text("why"), Text("measures"),
            Text("row"), Text("level"), Text("file"), Text("line"), Text("records"), Text("team"),
        ],
        // Two faults may say the same of rows that nothing tells apart.
        RowsMayRepeat = true,
    };

    protected override WorkListRow ToRecord(Row row)
    {
        string Text(string column) => row.Text(At(column));
        return new WorkListRow(
            Text("team"), Text("rule"), Text("level"), Text("ypid"), Text("file"), Text("line"), Text("column"), Text("value"),
            Text("message"), Text("why"), Text("measures"), Text("key"), Text("row"), Text("records"), Text("fixed"));
    }
}
