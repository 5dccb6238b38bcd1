using System.Collections.Immutable;
using System.Globalization;

namespace KpiAnalytics.Reports.Charts;

/// <summary>How to read the signs that are on this funnel, and only those.</summary>
internal static class FunnelNotes
{
    public static ImmutableArray<string> Of(Funnel funnel)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (funnel.Limits.Length > 1)
            notes.Add("Between the limits: what chance alone does to a service of that size.");
        if (funnel.Own is { Rate: not null } own)
            notes.Add($"Large sign: {own.Name}.");
        int hidden = funnel.Points.Count(point => point.Rate is null);
        if (hidden > 0)
            notes.Add(string.Create(CultureInfo.InvariantCulture,
                $"{hidden} {(hidden == 1 ? "service has" : "services have")} no figure and {(hidden == 1 ? "is" : "are")} not drawn; the table gives the reason."));
        return notes.ToImmutable();
    }
}
