using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts;

/// <summary>How to read the signs that are on this chart, and only those.</summary>
internal static class ReadingNotes
{
    public static ImmutableArray<string> Of(Trend trend)
    {
        TrendPoint[] all = [.. trend.Series.SelectMany(series => series.Points)];
        TrendSeries[] own = [.. trend.Series.Where(series => series.Role == SeriesRole.Service)];
        var notes = ImmutableArray.CreateBuilder<string>();
        if (own.Any(series => series.Points.Any(point => point.HasInterval)))
            notes.Add($"Shaded: 95% interval of {own[0].Name}.");
        if (all.Any(point => point.State == PointState.Immature))
            notes.Add("Hollow, short dashes: immature, can still change.");
        if (own.Any(series => series.Points.Any(point => point.State == PointState.Published)))
            notes.Add("Cross: as published.");
        notes.AddRange(trend.Series.Where(series => series.Role == SeriesRole.Printed).Select(series => $"Cross: {series.Name}."));
        if (all.Any(point => point.State == PointState.Missing))
            notes.Add("Gap: no figure; the table gives the reason.");
        return notes.ToImmutable();
    }
}
