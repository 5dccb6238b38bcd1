using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Oracle;

/// <summary>"Population": the residents aged 10-17 a rate is divided by.</summary>
internal sealed class Residents(Reference reference)
{
    private readonly ILookup<string, PopulationCount> _parts = reference.Populations.ToLookup(part => part.Service, StringComparer.Ordinal);

    /// <summary>"The year before the one in which the financial year (1 April) that holds the period's last day starts."</summary>
    public static int YearFor(Period period) => period.End.AddMonths(-3).Year - 1;

    /// <summary>Residents of a service in every one of the terms' categories, and the year used; null = no population.</summary>
    public (long Count, int Year)? Of(string service, Period period, IEnumerable<FilterTerm> terms)
    {
        PopulationCount[] known = [.. _parts[service].Where(part => part.Year <= YearFor(period))];
        if (known.Length == 0)
        {
            return null;
        }

        int year = known.Max(part => part.Year);
        IEnumerable<PopulationCount> parts = known.Where(part => part.Year == year);
        foreach (var asked in terms.Where(term => term.Dimension.DescribesChildren).GroupBy(term => term.Dimension))
        {
            string[] codes = [.. asked.Select(Codes).Aggregate(Enumerable.Intersect)];
            if (codes.Contains("UNKNOWN") || codes.Contains("NOT_KNOWN") || parts.Any(part => CategoryIn(asked.Key, part) is null))
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
        "sex" => part.Sex?.ToString().ToUpperInvariant(),
        "ethnicity" => part.Ethnicity?.ToString().ToUpperInvariant(),
        _ => part.Age <= 14 ? "10-14" : "15-17",
    };
}
