using KpiAnalytics.SampleData.Files;

namespace KpiAnalytics.SampleData.Reference;

/// <summary>
/// remand_prices.csv: the statutory price of a night in youth detention accommodation, from the Recovery of Costs (Remand to
/// Youth Detention Accommodation) Regulations. The orders for 2022/23 and 2023/24 were not found: the prices of 2021 run on.
/// </summary>
internal static class RemandPrices
{
    private static readonly (DateOnly From, string Yoi, string Stc, string Sch)[] All =
    [
        (new(2016, 4, 1), "177", "472", "574"),
        (new(2017, 4, 1), "191", "536", "579"),
        (new(2018, 4, 1), "189", "546", "610"),
        (new(2018, 12, 1), "", "", "678.70"),
        (new(2019, 4, 1), "240", "612", "699"),
        (new(2020, 4, 1), "321", "453", "762"),
        (new(2021, 4, 1), "315", "574", "753"),
        (new(2024, 4, 1), "329", "921", "887"),
    ];

    public static CsvTable Table()
    {
        CsvTable table = new("establishmentType,validFrom,pricePerNight");
        foreach ((DateOnly from, string yoi, string stc, string sch) in All)
        {
            foreach ((string type, string price) in new[] { ("YOI", yoi), ("STC", stc), ("SCH", sch) }.Where(price => price.Item2.Length > 0))
            {
                table.Add(type, Text.Of(from), price);
            }
        }

        return table;
    }
}
