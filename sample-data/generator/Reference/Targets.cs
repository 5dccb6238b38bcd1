using KpiAnalytics.SampleData.Files;

namespace KpiAnalytics.SampleData.Reference;

/// <summary>targets.csv: one target is printed, 80% in education, training or employment; the others are invented.</summary>
internal static class Targets
{
    public static CsvTable Table()
    {
        CsvTable table = new("measure,yotoucode,target,tolerance,betterToBe,validFrom,validTo");
        table.Add("ni45.ete", "", "80", "75", "HIGHER", "", "");
        table.Add("reoffending.binary", "", "", "", "TREND", "", "");
        table.Add("fte.rate", Services.Northamptonshire, "200", "220", "LOWER", "", "2020-03-31");
        table.Add("fte.rate", Services.Northamptonshire, "160", "175", "LOWER", "2020-04-01", "");
        table.Add("custody.rate", "", "0.15", "0.20", "LOWER", "", "");
        table.Add("kpi1", "", "95", "90", "HIGHER", "2023-04-01", "");
        table.Add("kpi2", "", "70", "60", "HIGHER", "2023-04-01", "");
        table.Add("kpi6", Services.Northamptonshire, "60", "50", "HIGHER", "2023-04-01", "");
        table.Add("kpi7", "", "", "", "NONE", "2023-04-01", "");
        table.Add("kpi8", "", "100", "80", "HIGHER", "2023-04-01", "");
        table.Add("kpi10", "", "40", "30", "HIGHER", "2023-04-01", "");
        return table;
    }
}
