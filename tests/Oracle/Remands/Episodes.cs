using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Remands;

/// <summary>"New remand episodes": one event a (ypid, episodeID), on the first day of its first placement.</summary>
internal static class Episodes
{
    public static IEnumerable<ChildEvent> Of(Records records) =>
        from episode in records.Extract.RemandPlacements.GroupBy(placement => (placement.Ypid, placement.EpisodeId))
        let child = records.Children[episode.Key.Ypid]
        let start = episode.Min(placement => placement.Start)
        where !child.IsDeleted && start <= records.End
        select new ChildEvent
        {
            Child = child,
            Service = child.Service,
            Date = start,
            Age = Calendar.CompletedYears(child.DateOfBirth, start),
        };
}
