using System.Collections.Immutable;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Charts;

/// <summary>The signs of a funnel in words: the places that occur, the family, and the lines where they are not named at their ends.</summary>
internal static class FunnelKey
{
    public static ImmutableArray<KeyEntry> Of(Funnel funnel, bool namesLines)
    {
        var key = ImmutableArray.CreateBuilder<KeyEntry>();
        foreach (FunnelPlace place in funnel.Drawable.Select(point => point.Place).Distinct().Order())
            key.Add(KeyEntry.Mark("chart-others", place is FunnelPlace.High or FunnelPlace.Low ? "chart-marker chart-hollow" : "chart-marker",
                (x, y, radius) => FunnelMarker.Shape(place, x, y, radius), PlaceWord.Of(place)));
        if (funnel.Drawable.Any(point => point.IsFamily))
            key.Add(KeyEntry.Mark("chart-others", "chart-frame", FunnelMarker.Family, $"in a square: {funnel.Options.FamilyName}"));
        if (!namesLines || funnel.IsEmpty)
            return key.ToImmutable();
        key.Add(KeyEntry.Line(FunnelCurves.Average, $"{funnel.Options.AverageName} {funnel.Options.Format.Print(funnel.Average)}"));
        if (funnel.Limits.Length > 1)
        {
            key.Add(KeyEntry.Line(FunnelCurves.Outer, "99.8% limits"));
            key.Add(KeyEntry.Line(FunnelCurves.Inner, "95% limits"));
        }
        return key.ToImmutable();
    }
}
