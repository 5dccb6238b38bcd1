using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>Writes the reference files of the extract layout.</summary>
internal static class ReferenceFiles
{
    public static void Write(Reference reference, string folder)
    {
        Directory.CreateDirectory(folder);
        using var services = new CsvFile(Path.Combine(folder, "services.csv"), "yotoucode", "name", "region", "country", "policeForce", "validFrom", "validTo");
        foreach (Service service in reference.Services)
        {
            services.Text(service.Code).Text(service.Name).Text(service.Region).Text(service.Country).Text("").Day(service.ValidFrom).Day(service.ValidTo).End();
        }

        using var families = new CsvFile(Path.Combine(folder, "families.csv"), "yotoucode", "memberYotoucode", "validFrom", "validTo");
        foreach (FamilyMember member in reference.FamilyMembers)
        {
            families.Text(member.Service).Text(member.Member).Day(member.ValidFrom).Day(member.ValidTo).End();
        }

        using var population = new CsvFile(Path.Combine(folder, "population.csv"), "yotoucode", "year", "age", "count", "sex", "ethnicity");
        foreach (PopulationCount part in reference.Populations)
        {
            population.Text(part.Service).Number(part.Year).Number(part.Age).Number(part.Count)
                .Text(part.Sex == Sex.Male ? "MALE" : "FEMALE").Text(part.Ethnicity!.Value.ToString().ToUpperInvariant()).End();
        }
    }
}
