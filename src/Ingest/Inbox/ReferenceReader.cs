using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Mapping;
using KpiAnalytics.Ingest.Records;

namespace KpiAnalytics.Ingest.Inbox;

/// <summary>Adds the reference figures of the files to the reference given.</summary>
internal static class ReferenceReader
{
    /// <param name="loader">Reads the tables.</param>
    /// <param name="codes">Takes the codes of all services.</param>
    /// <param name="given">The reference given; null = none.</param>
    public static Reference Read(TableLoader loader, HashSet<string> codes, Reference? given)
    {
        ServiceRecords services = new(codes);
        AreaRecords areas = new();
        FamilyMemberRecords families = new();
        PopulationRecords populations = new();
        PublishedRecords published = new(codes);
        RemandPriceRecords prices = new();
        TargetRecords targets = new();
        SchoolHolidayRecords holidays = new();
        loader.Read(services);
        loader.Read(areas);
        ImmutableArray<Service> all = [.. given?.Services ?? [], .. services.Take()];
        loader.Areas = new AreaNames(all, areas.Take());
        foreach (RecordTable records in new RecordTable[] { families, populations, published, prices, targets, holidays })
        {
            loader.Read(records);
        }

        ImmutableArray<PopulationCount> newer = populations.Take();
        HashSet<(string, int)> replaced = [.. newer.Select(count => (count.Service, count.Year))];
        return new Reference
        {
            Services = [.. all.DistinctBy(service => (service.Code, service.ValidFrom))],
            FamilyMembers = [.. (given?.FamilyMembers ?? []).Concat(families.Take()).Distinct()],
            // A part added to a whole that is there already would count children twice.
            Populations = [.. (given?.Populations ?? []).Where(count => !replaced.Contains((count.Service, count.Year))), .. newer],
            Published = [.. given?.Published ?? [], .. published.Take()],
            RemandPrices = [.. (given?.RemandPrices ?? []).Concat(prices.Take()).Distinct()],
            Targets = [.. (given?.Targets ?? []).Concat(targets.Take()).Distinct()],
            SchoolHolidays = [.. (given?.SchoolHolidays ?? []).Concat(holidays.Take()).Distinct()],
            NotSupplied = given is null ? loader.NotSupplied : given.NotSupplied.Intersect(loader.NotSupplied),
        };
    }
}
