namespace KpiAnalytics.SampleData.Files;

/// <summary>
/// Rows that are wrong on purpose, so that the data-quality report has something to show. They hang on children of their
/// own, who have nothing but community resolutions (or no service), so that no figure changes. The README lists them.
/// </summary>
internal static class Faults
{
    public const string Host = "YP900001";
    public const string UnknownChild = "YP900009";

    public static void AddTo(ExtractTables tables)
    {
        AddChildren(tables.Children);
        AddOffences(tables.Offences);
        AddOutcomes(tables.Outcomes);
        tables.Releases.Add(UnknownChild, "2021-05-14", "");
    }

    private static void AddChildren(CsvTable children)
    {
        children.Add(Host, "Y34", "2004-06-17", "NYOS90001", "C90001", "", "1", "", "WHITE", "false");
        children.Add("YP900002", "Y99", "2005-02-09", "NYOS90002", "C90002", "", "1", "", "WHITE", "false");
        children.Add("YP900003", "Y34", "2005-11-23", "NYOS90003", "C90003", "", "2", "", "Z9", "false");
        children.Add("YP900004", "Y34", "", "NYOS90004", "C90004", "", "1", "", "MIXED", "false");
    }

    private static void AddOffences(CsvTable offences)
    {
        AddOffence(offences, Host, "F900001", "2019-03-02", category: "MOPED_THEFT");
        AddOffence(offences, Host, "F900002", "2019-04-11", gravity: "9");
        AddOffence(offences, Host, "F900003", "2019-02-27", arrest: "31/02/2019");
        AddOffence(offences, Host, "F900004", "2019-06-08");
        AddOffence(offences, Host, "F900004", "2019-06-09");
        AddOffence(offences, Host, "F900005", "2019-08-20");
        AddOffence(offences, "YP900002", "F900006", "2021-01-30");
        AddOffence(offences, UnknownChild, "F900007", "2020-09-15");
    }

    private static void AddOutcomes(CsvTable outcomes)
    {
        AddResolution(outcomes, "F900001", "2019-03-29");
        AddResolution(outcomes, "F900002", "2019-05-07");
        AddResolution(outcomes, "F900002", "03/25/2021");
        AddResolution(outcomes, "F900003", "2019-03-20");
        AddResolution(outcomes, "F900004", "2019-07-01");
        AddResolution(outcomes, "F900004", "2019-07-01");
        AddResolution(outcomes, "F900099", "2019-07-15");
        outcomes.Add(Host, "F900005", "2019-09-12", "YOUTH_WARNING_NOTICE", "", "Youth Warning Notice", "", "MAIN", "LOCAL", "", "", "", "");
        outcomes.Add("YP900002", "F900006", "2021-02-22", "YOUTH_CAUTION", "Pre-Court", "Youth Caution", "", "MAIN", "LOCAL", "", "", "", "");
    }

    private static void AddOffence(
        CsvTable offences, string ypid, string offenceId, string date, string category = "CRIMINAL_DAMAGE", string gravity = "2", string arrest = "") =>
        offences.Add(ypid, offenceId, date, category, gravity, "SX71010", "Criminal damage, value under 5,000 pounds", arrest, "", "", "", "false");

    private static void AddResolution(CsvTable outcomes, string offenceId, string date) =>
        outcomes.Add(Host, offenceId, date, "COMMUNITY_RESOLUTION", "Diversion", "Community Resolution", "", "MAIN", "LOCAL", "", "", "", "");
}
