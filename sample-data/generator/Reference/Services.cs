using KpiAnalytics.SampleData.Files;

namespace KpiAnalytics.SampleData.Reference;

/// <summary>
/// The services: the East Midlands by their real names, one Welsh service so that "England and Wales" exists, and a family
/// of ten whose names are invented. All codes are invented.
/// </summary>
internal static class Services
{
    public const string Northamptonshire = "Y34";

    /// <summary>Families were redefined in 2017: no family figure exists for an earlier day.</summary>
    public static readonly DateOnly FamiliesBegin = new(2017, 1, 1);

    private static readonly (string Code, string Name, string Region, string Country, string Force)[] Known =
    [
        ("Y30", "Derby", "East Midlands", "England", "Derbyshire"),
        ("Y31", "Derbyshire", "East Midlands", "England", "Derbyshire"),
        ("Y32", "Leicester", "East Midlands", "England", "Leicestershire"),
        ("Y33", "Leicestershire and Rutland", "East Midlands", "England", "Leicestershire"),
        (Northamptonshire, "Northamptonshire", "East Midlands", "England", "Northamptonshire"),
        ("Y35", "Lincolnshire", "East Midlands", "England", "Lincolnshire"),
        ("Y36", "Nottingham", "East Midlands", "England", "Nottinghamshire"),
        ("Y37", "Nottinghamshire", "East Midlands", "England", "Nottinghamshire"),
        ("Y80", "Cardiff", "Wales", "Wales", "South Wales"),
    ];

    private static readonly (string Code, string Name, string Region)[] Family =
    [
        ("Y51", "Exampleshire", "East of England"),
        ("Y52", "Sampleford", "East of England"),
        ("Y53", "Inventon", "South East"),
        ("Y54", "Nowhereshire", "South East"),
        ("Y55", "Fictionbury", "South West"),
        ("Y56", "Placeholder Vale", "South West"),
        ("Y57", "Mockchester", "West Midlands"),
        ("Y58", "Testingham", "West Midlands"),
        ("Y59", "Madeupton", "North West"),
        ("Y60", "Specimen Coast", "North West"),
    ];

    /// <summary>services.csv.</summary>
    public static CsvTable Table()
    {
        CsvTable table = new("yotoucode,name,region,country,policeForce,validFrom,validTo");
        foreach ((string code, string name, string region, string country, string force) in Known)
        {
            table.Add(code, name, region, country, force, "", "");
        }

        foreach ((string code, string name, string region) in Family)
        {
            table.Add(code, name, region, "England", "", "", "");
        }

        return table;
    }

    /// <summary>families.csv.</summary>
    public static CsvTable Families()
    {
        CsvTable table = new("yotoucode,memberYotoucode,validFrom,validTo");
        foreach ((string code, _, _) in Family)
        {
            table.Add(Northamptonshire, code, Text.Of(FamiliesBegin), "");
        }

        return table;
    }
}
