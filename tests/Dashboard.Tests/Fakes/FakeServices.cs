using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Dashboard.Tests.Fakes;

/// <summary>Eleven services the hand-written extract does not hold, and what was published of them.</summary>
internal static class FakeServices
{
    public static readonly ImmutableArray<Service> Others =
        [.. Enumerable.Range(1, 11).Select(i => new Service($"S{i:00}", $"Service {i:00}", "East Midlands", "England", null, null))];

    /// <summary>The first two are family; a third was, until 2020.</summary>
    public static readonly ImmutableArray<FamilyMember> Family =
        [new("Northamptonshire", "S01", null, null), new("Northamptonshire", "S02", null, null), new("Northamptonshire", "S03", null, new(2020, 1, 1))];

    /// <summary>A count for each service, the whole of its rate per 100,000, among ever more residents, 58,000 to 98,000, in the year to December 2023.</summary>
    public static ImmutableArray<PublishedFigure> Published(string measure, Func<int, double> rate) =>
    [
        .. Others.Select((service, i) => new PublishedFigure
        {
            Measure = measure, AreaType = AreaType.Service, Area = service.Code, PeriodStart = new(2023, 1, 1), PeriodEnd = new(2023, 12, 31),
            Numerator = Math.Floor(rate(i) * Residents(i) / 100_000), Denominator = Residents(i), Source = "YJB statistics", ReleaseDate = new(2024, 5, 1),
        }),
    ];

    private static int Residents(int service) => 78_000 + (4_000 * (service - 5));
}
