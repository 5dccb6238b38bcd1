using System.Globalization;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Store;

namespace KpiAnalytics.Dashboard.Snapshots;

/// <summary>How a snapshot's dates are written for people.</summary>
internal static class SnapshotText
{
    /// <summary>"29 Mar 2026 12:00", UTC.</summary>
    public static string LoadedAt(Snapshot snapshot) => snapshot.LoadedAt.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"1 Jan 2016 to 31 Dec 2023", or what of it is known.</summary>
    public static string Covers(Snapshot snapshot) => (snapshot.ExtractStart, snapshot.ExtractEnd) switch
    {
        ({ } start, { } end) => $"{PeriodText.Date(start)} to {PeriodText.Date(end)}",
        ({ } start, null) => $"from {PeriodText.Date(start)}",
        (null, { } end) => $"to {PeriodText.Date(end)}",
        _ => "no dated event",
    };
}
