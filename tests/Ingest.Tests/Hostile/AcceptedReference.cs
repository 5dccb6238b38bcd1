using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>What must hold of accepted reference figures.</summary>
internal static class AcceptedReference
{
    public static IEnumerable<string> Broken(Reference reference) =>
    [
        .. AcceptedValues.Broken(reference),
        .. reference.Services.Where(one => one.Code.Length == 0 || one.Name.Length == 0 || one.Region.Length == 0 || one.Country.Length == 0).Select(one => $"services.csv: {one}"),
        .. reference.FamilyMembers.Where(one => one.Service.Length == 0 || one.Member.Length == 0 || one.Service == one.Member).Select(one => $"families.csv: {one}"),
        .. reference.Populations.Where(one => one.Service.Length == 0 || one.Age is < 10 or > 17 || one.Count < 0 || one.Year < 0).Select(one => $"population.csv: {one}"),
        .. reference.Populations.GroupBy(one => (one.Service, one.Year))
            .Where(year => year.Select(one => (one.Sex is null, one.Ethnicity is null)).Distinct().Count() > 1).Select(year => $"population.csv: {year.Key} is split in two ways"),
        .. reference.Published.Where(one => one.Measure.Length == 0 || one.Area.Length == 0 || one.Source.Length == 0).Select(one => $"published.csv: {one}"),
        .. reference.RemandPrices.Where(one => one.Establishment == EstablishmentType.NotKnown || one.PencePerNight < 0).Select(one => $"remand_prices.csv: {one}"),
        .. reference.Targets.Where(one => one.Measure.Length == 0).Select(one => $"targets.csv: {one}"),
        .. reference.SchoolHolidays.Where(one => one.Last < one.First).Select(one => $"school_holidays.csv: {one}"),
    ];
}
