using System.Collections.Frozen;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Oracle;

/// <summary>The services of services.csv that the extract says something of.</summary>
internal sealed class KnownServices(Extract extract, Reference reference)
{
    /// <summary>Services the extract holds a child of: areas can be summed from these.</summary>
    public FrozenSet<string> Held { get; } =
        reference.Services.Select(service => service.Code).Intersect(extract.Children.Select(child => child.Service)).ToFrozenSet();

    /// <summary>Those, and services that only an outcome, a board meeting or a quarterly return names.</summary>
    public FrozenSet<string> Named { get; } =
        reference.Services.Select(service => service.Code)
            .Intersect(extract.Children.Select(child => child.Service)
                .Concat(extract.Outcomes.Select(outcome => outcome.Service))
                .Concat(extract.BoardSeats.Select(seat => seat.Service))
                .Concat(extract.TemplateFigures.Select(row => row.Service)))
            .ToFrozenSet();
}
