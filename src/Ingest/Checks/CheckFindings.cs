using System.Globalization;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Checks;

/// <summary>Collects what the checks find in accepted records: none of them costs a row.</summary>
internal sealed class CheckFindings(RecordLines lines)
{
    private readonly BoundedFindings _findings = new();
    private readonly Dictionary<string, TouchedMeasures> _touched = [];

    public FindingList All => _findings.All;

    /// <summary>A fault of one accepted record.</summary>
    /// <param name="rule">The rule broken.</param>
    /// <param name="file">The record's file.</param>
    /// <param name="record">Its place among the accepted records: 0 for the first.</param>
    /// <param name="place">The column and its value as read; an empty column means the whole record.</param>
    /// <param name="ypid">The child; empty where the record names none.</param>
    /// <param name="message">One plain sentence.</param>
    public void AddOfRecord(Rule rule, string file, int record, (string Column, string Value) place, string ypid, string message) =>
        Add(rule, file, lines.RowOf(file, record), place, ypid, message);

    /// <summary>A fault of a whole file, or of a child who is no longer in it.</summary>
    public void AddOfFile(Rule rule, string file, (string Column, string Value) place, string ypid, string message) =>
        Add(rule, file, (file, null), place, ypid, message);

    /// <summary>A date as findings show it.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A count or rate as findings show it: at most four decimals.</summary>
    public static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private void Add(Rule rule, string file, (string Table, long? Line) row, (string Column, string Value) place, string ypid, string message)
    {
        if (!_touched.TryGetValue(file, out TouchedMeasures? touched))
        {
            _touched.Add(file, touched = new TouchedMeasures(file));
        }

        _findings.Add(new Finding
        {
            File = row.Table,
            Line = row.Line,
            Column = place.Column,
            Value = place.Value,
            Rule = rule.Id,
            Level = rule.Level,
            Message = message,
            Ypid = ypid,
            Affects = place.Column.Length == 0 ? touched.ByRow : touched.ByColumn(place.Column),
        });
    }
}
