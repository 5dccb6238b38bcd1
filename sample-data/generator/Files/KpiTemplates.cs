using KpiAnalytics.SampleData.Reference;

namespace KpiAnalytics.SampleData.Files;

/// <summary>
/// kpi_templates.csv: what the service keyed into the quarterly return for one KPI and quarter, before children were entered
/// late. The figures are near those of the records, not equal to them.
/// </summary>
internal static class KpiTemplates
{
    private static readonly (string OrderType, int Numerator, int Denominator)[] ByOrderType =
        [("OOCD", 32, 116), ("YC", 1, 3), ("YCC", 3, 14), ("RO", 3, 11), ("YRO", 1, 6), ("CUST", 1, 3)];

    public static CsvTable Table()
    {
        CsvTable table = new("yotoucode,quarterStartDate,measure,breakdown,category,numerator,denominator");
        Add(table, "", "", ByOrderType.Sum(row => row.Numerator), ByOrderType.Sum(row => row.Denominator));
        foreach ((string orderType, int numerator, int denominator) in ByOrderType)
        {
            Add(table, "order_type", orderType, numerator, denominator);
        }

        return table;
    }

    private static void Add(CsvTable table, string breakdown, string category, int numerator, int denominator) =>
        table.Add(Services.Northamptonshire, "2023-04-01", "kpi7", breakdown, category, Text.Of(numerator), Text.Of(denominator));
}
