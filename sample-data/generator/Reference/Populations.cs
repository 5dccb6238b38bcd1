using KpiAnalytics.SampleData.Files;

namespace KpiAnalytics.SampleData.Reference;

/// <summary>
/// Northamptonshire's children aged 10 to 17. Mid-2019 and mid-2020 are the estimates of the Office for National
/// Statistics by single year of age (Open Government Licence v3.0; mid-2020 = North + West Northamptonshire); mid-2021 has the
/// totals by ethnic group that the Youth Justice Plan 2023/24 printed, each split by sex; the other totals are invented and lead smoothly
/// there.
/// </summary>
internal static class Populations
{
    private const int FirstAge = 10;
    private const int FirstIllustrative = 2011;
    private const string Illustrative = "illustrative";
    private const string PrintedByEthnicity = "printed by ethnic group; ages and sexes illustrative";

    /// <summary>Of a thousand children, invented: about 105 boys are born for 100 girls.</summary>
    private const long Boys = 512;

    private static readonly long[] Mid2019 = [10000, 10085, 9799, 9429, 8868, 8876, 8570, 8360];
    private static readonly long[] Mid2020 = [10143, 10037, 10139, 9854, 9533, 8905, 8917, 8613];

    private static readonly (string Ethnicity, long Count)[] Mid2021 =
        [("ASIAN", 3863), ("BLACK", 4682), ("MIXED", 4274), ("OTHER", 802), ("WHITE", 64379)];

    /// <summary>Totals of mid-2011 to mid-2018.</summary>
    private static readonly long[] EarlierTotals = [68700, 68500, 68500, 68750, 69220, 69980, 71000, 72360];

    private const long Mid2022Total = 79400;

    /// <summary>population.csv, with a column more than the layout has: what each row rests on.</summary>
    public static CsvTable Table()
    {
        CsvTable table = new("yotoucode,year,age,count,sex,ethnicity,basis");
        for (int earlier = 0; earlier < EarlierTotals.Length; earlier++)
        {
            int year = FirstIllustrative + earlier;
            Add(table, year, Shares.Of(EarlierTotals[earlier], AgesTowards2019(year)), "", "", Illustrative);
        }

        Add(table, 2019, Mid2019, "", "", "real");
        Add(table, 2020, Mid2020, "", "", "real");
        foreach ((string ethnicity, long count) in Mid2021)
        {
            long[] ages = Shares.Of(count, Mid2020);
            long[] boys = [.. ages.Select(age => ((age * Boys) + 500) / 1000)];
            Add(table, 2021, boys, "MALE", ethnicity, PrintedByEthnicity);
            Add(table, 2021, [.. ages.Zip(boys, (all, male) => all - male)], "FEMALE", ethnicity, PrintedByEthnicity);
        }

        Add(table, 2022, Shares.Of(Mid2022Total, Mid2020), "", "", Illustrative);
        return table;
    }

    /// <summary>From ages of equal size in 2011 to the real ones of 2019, in even steps.</summary>
    private static long[] AgesTowards2019(int year)
    {
        long mean = Mid2019.Sum() / Mid2019.Length;
        int steps = 2019 - FirstIllustrative;
        return [.. Mid2019.Select(count => (mean * (2019 - year)) + (count * (year - FirstIllustrative)) + (steps / 2))];
    }

    private static void Add(CsvTable table, int year, long[] ages, string sex, string ethnicity, string basis)
    {
        for (int age = 0; age < ages.Length; age++)
        {
            table.Add(Services.Northamptonshire, Text.Of(year), Text.Of(FirstAge + age), Text.OfTenths(10 * ages[age]), sex, ethnicity, basis);
        }
    }
}
