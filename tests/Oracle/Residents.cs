using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Oracle;

/// <summary>"Population": the residents aged 10-17 a rate is divided by.</summary>
internal sealed class Residents(Reference reference)
{
    private readonly ILookup<(string Service, int Year), PopulationCount> _parts =
        reference.Populations.ToLookup(part => (part.Service, part.Year));

    private readonly ILookup<string, int> _years =
        reference.Populations.Select(part => (part.Service, part.Year)).Distinct().ToLookup(known => known.Service, known => known.Year);

    /// <summary>"The year before the one in which the financial year (1 April) that holds the period's last day starts."</summary>
    public static int YearFor(Period period) => period.End.AddMonths(-3).Year - 1;

    /// <summary>Residents of a service in every one of the terms' categories, and the year used; null = no population.</summary>
    public (long Count, int Year)? Of(string service, Period period, IEnumerable<FilterTerm> terms)
    {
        int[] years = [.. _years[service].Where(year => year <= YearFor(period))];
        if (years.Length == 0)
        {
            return null;
        }

        int year = years.Max();
        PopulationCount[] all = [.. _parts[(service, year)]];
        IEnumerable<PopulationCount> parts = all;
        foreach (var asked in terms.Where(term => term.Dimension.DescribesChildren).GroupBy(term => term.Dimension))
        {
            string[] codes = [.. asked.Select(Codes).Aggregate(Enumerable.Intersect)];
            if (codes.Contains("UNKNOWN") || codes.Contains("NOT_KNOWN") || all.Any(part => CategoryIn(asked.Key, part) is null))
            {
                return null;
            }

            parts = [.. parts.Where(part => codes.Contains(CategoryIn(asked.Key, part)))];
        }

        return (parts.Sum(part => part.Count), year);
    }

    private static IEnumerable<string> Codes(FilterTerm term) => term.Codes.Select(code => term.Dimension.Categories[code].Code);

    /// <summary>A part's category; null = the part is not split that way.</summary>
    private static string? CategoryIn(Dimension dimension, PopulationCount part) => dimension.Id switch
    {
        "sex" => part.Sex switch { null => null, Sex.Male => "MALE", Sex.Female => "FEMALE", _ => "UNKNOWN" },
        "ethnicity" => part.Ethnicity switch
        {
            null => null,
            Ethnicity.Asian => "ASIAN",
            Ethnicity.Black => "BLACK",
            Ethnicity.Mixed => "MIXED",
            Ethnicity.Other => "OTHER",
            Ethnicity.White => "WHITE",
            _ => "NOT_KNOWN",
        },
        "age" => $"{part.Age}",
        "care_status" => null,
        _ => part.Age <= 14 ? "10-14" : "15-17",
    };
}
