namespace KpiAnalytics.Cli.Tests;

/// <summary>A few children in a temporary folder: two in a cohort, one of them a reoffender and resident in the region's other service.</summary>
internal sealed class SmallExtract : IDisposable
{
    public SmallExtract()
    {
        Write("extract/children.csv",
            "ypid,yotoucode,dateOfBirth,sex,ethnicity", "A,S1,2004-05-01,1,WHITE", "B,S1,2005-06-01,2,BLACK");
        Write("extract/offences.csv",
            "ypid,offenceID,offenceDate,yjboffenceCategory,yjbseriousnessScore",
            "A,1,2020-01-10,ROBBERY,6", "A,2,2020-06-01,DRUGS,3", "B,1,2020-02-01,THEFT_AND_HANDLING,2");
        Write("extract/outcomes.csv",
            "ypid,offenceID,outcomeDate,legalOutcome",
            "A,1,2020-02-10,REFERRAL_ORDER", "A,2,2020-09-01,YOUTH_REHABILITATION_ORDER", "B,1,2020-03-01,YOUTH_CAUTION");
        Write("extract/custody_releases.csv", "ypid,releaseDate,offenceID");
        Write("extract/extract.json", "{ \"coverageFrom\": \"2010-01-01\", \"coverageTo\": \"2022-12-31\" }");
        Write("reference/services.csv", "yotoucode,name,region,country", "S1,Northshire,Midlands,England", "S2,Southshire,Midlands,England");
        Write("reference/population.csv", "yotoucode,year,age,count,sex", "S1,2018,14,600,MALE", "S1,2018,15,400,FEMALE");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("kpi-cli-").FullName;

    public string Extract => Path.Combine(Root, "extract");

    public string Reference => Path.Combine(Root, "reference");

    public void Write(string file, params string[] lines)
    {
        string path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
