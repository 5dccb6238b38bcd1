using KpiAnalytics.SampleData.Courts;

namespace KpiAnalytics.SampleData.Files;

/// <summary>The rows of the hearings and of the placements on remand.</summary>
internal sealed class CourtTables
{
    private int _hearings;

    public CsvTable Hearings { get; } = new("ypid,hearingID,hearingDate,offenceID,courtType,remandDecision");

    public CsvTable Placements { get; } = new("ypid,episodeID,establishmentType,startDate,endDate");

    /// <summary>One row an offence, under one hearing.</summary>
    public void Add(Hearing hearing)
    {
        string id = $"H{++_hearings:00000}";
        foreach (string offenceId in hearing.Occasion.OffenceIds)
        {
            Hearings.Add(hearing.File.Ypid, id, Text.Of(hearing.Date), offenceId, hearing.CourtType, hearing.Decision);
        }
    }

    public void Add(RemandEpisode episode)
    {
        foreach ((string type, DateOnly start, DateOnly? end) in episode.Placements)
        {
            Placements.Add(episode.File.Ypid, episode.Id, type, Text.Of(start), Text.Of(end));
        }
    }
}
