using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Checks;

/// <summary>The published figures as the checks ask for them.</summary>
internal sealed class PublishedRows
{
    private readonly ILookup<(string Measure, AreaType Type, string Area, DateOnly Start, DateOnly End), PublishedFigure> _byArea;

    public PublishedRows(Reference reference)
    {
        Reference = reference;
        _byArea = reference.Published.ToLookup(row => (row.Measure.ToUpperInvariant(), row.AreaType, row.Area, row.PeriodStart, row.PeriodEnd));
    }

    public Reference Reference { get; }

    public ImmutableArray<PublishedFigure> All => Reference.Published;

    /// <summary>What is said of a row without its measure's and area's name: "fte.rate, FAMILY Y34, 2022-01-01 to 2022-12-31".</summary>
    public static string NameOf(PublishedFigure row) =>
        $"{row.Measure}, {CodeNames.CodeOf(row.AreaType)} {row.Area}, {CheckFindings.Iso(row.PeriodStart)} to {CheckFindings.Iso(row.PeriodEnd)}";

    /// <summary>
    /// The rows of the services that make an area up, of the same measure, period and release; empty where one of them is not there,
    /// so that nothing can be held against anything.
    /// </summary>
    public ImmutableArray<PublishedFigure> MembersOf(PublishedFigure row)
    {
        ImmutableArray<string> services = ServicesOf(row);
        ImmutableArray<PublishedFigure> members =
        [
            .. services.Select(service => _byArea[(row.Measure.ToUpperInvariant(), AreaType.Service, service, row.PeriodStart, row.PeriodEnd)]
                .FirstOrDefault(member => member.ReleaseDate == row.ReleaseDate)).OfType<PublishedFigure>(),
        ];
        return members.Length == services.Length ? members : [];
    }

    private ImmutableArray<string> ServicesOf(PublishedFigure row) => row.AreaType switch
    {
        AreaType.Family =>
        [
            .. Reference.FamilyMembers.Where(member => member.Service == row.Area && member.IsValidOn(row.PeriodEnd))
                .Select(member => member.Member).Distinct(StringComparer.Ordinal),
        ],
        AreaType.Region => Codes(service => service.Region == row.Area, row.PeriodEnd),
        AreaType.National => Codes(service => service.Country == row.Area || (row.Area == Service.EnglandAndWales && service.IsInEnglandAndWales), row.PeriodEnd),
        _ => [],
    };

    private ImmutableArray<string> Codes(Func<Service, bool> isMember, DateOnly day) =>
        [.. Reference.Services.Where(service => isMember(service) && service.IsValidOn(day)).Select(service => service.Code).Distinct(StringComparer.Ordinal)];
}
