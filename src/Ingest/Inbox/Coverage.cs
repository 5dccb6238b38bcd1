using KpiAnalytics.Ingest.Fields;
using KpiAnalytics.Ingest.Mapping;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Inbox;

/// <summary>Which period the rows of a table cover, by the column that dates them.</summary>
internal static class Coverage
{
    /// <summary>The earliest and the latest date; null where no row has one or the layout is not dated.</summary>
    public static (DateOnly First, DateOnly Last)? Of(TableRecognition recognition)
    {
        string column = recognition.Match.Layout.Table.DatedBy;
        if (column.Length == 0 || recognition.NeedsConfirmation)
        {
            return null;
        }

        using IRecordSource records = recognition.Match.Layout.Table.Figures.IsEmpty
            ? new MappedRecords(recognition, new AreaNames([], []), new SetAside())
            : CrosstabRecords.Open(recognition);
        records.Read();
        int field = Enumerable.Range(0, records.Count).FirstOrDefault(i => records[i] == column, -1);
        return field < 0 ? null : Dates(records, field);
    }

    private static (DateOnly First, DateOnly Last)? Dates(IRecordSource records, int field)
    {
        DateOnly? first = null;
        DateOnly? last = null;
        while (records.Read())
        {
            if (field < records.Count && records[field] is { Length: > 0 } text && DateField.TryRead(text, out DateOnly? date) && date is { } day)
            {
                first = first is null || day < first ? day : first;
                last = last is null || day > last ? day : last;
            }
        }

        return first is null ? null : (first.Value, last!.Value);
    }
}
