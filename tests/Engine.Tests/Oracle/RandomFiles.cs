using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>The optional files: orders and what stands around them, remands, boards, quarterly returns, and files that are missing.</summary>
internal static class RandomFiles
{
    public static Extract Added(Chance chance, Era era, Extract extract, List<RandomHistory> histories, string[] services)
    {
        RandomOrders[] orders = [.. histories.Select(history => RandomOrders.Of(chance, era, history))];
        RandomRemands[] remands = [.. histories.Select(history => RandomRemands.Of(chance, era, history))];
        return extract with
        {
            Programmes = [.. orders.SelectMany(child => child.Programmes)],
            ProgrammeOffences = [.. orders.SelectMany(child => child.Links)],
            Residences = [.. orders.SelectMany(child => child.States.Residences)],
            EteStatuses = [.. orders.SelectMany(child => child.States.EteStatuses)],
            SendRecords = [.. orders.SelectMany(child => child.States.SendRecords)],
            HealthRecords = [.. orders.SelectMany(child => child.States.HealthRecords)],
            CareStatuses = [.. orders.SelectMany(child => child.States.CareStatuses)],
            Victims = [.. orders.SelectMany(child => child.Victims)],
            Hearings = [.. remands.SelectMany(child => child.Hearings)],
            RemandPlacements = [.. remands.SelectMany(child => child.Placements)],
            BoardSeats = [.. Seats(chance, era, services)],
            TemplateFigures = [.. RandomTemplates.From(chance, era, services)],
            NotSupplied = chance.In100(88) ? [] : [.. Missing(chance)],
        };
    }

    /// <summary>Meetings on some days, with or without each sector, senior or not; a seat may stand twice.</summary>
    private static IEnumerable<BoardSeat> Seats(Chance chance, Era era, string[] services)
    {
        Sector[] sectors = [.. Enum.GetValues<Sector>().Where(sector => sector != Sector.NotKnown)];
        for (int i = chance.Between(0, 12); i > 0; i--)
        {
            DateOnly day = chance.Day(era.FirstDay, era.LastDay);
            Quarter quarter = Quarter.Of(day);
            day = chance.OneOf(day, day, quarter.FirstDay, quarter.LastDay);
            string service = chance.In100(3) ? "X-UNKNOWN" : chance.OneOf<string>(services);
            for (int seats = chance.OneOf(1, 1, 3, 6, 10); seats > 0; seats--)
            {
                yield return new BoardSeat(service, day, chance.OneOf<Sector>(sectors), chance.In100(60));
            }
        }
    }

    /// <summary>A file, or one of its columns, that some measure cannot do without, reads, or is broken down by.</summary>
    private static IEnumerable<SourceField> Missing(Chance chance)
    {
        SourceField[] required =
        [
            .. MeasureCatalogue.WithSubMeasures.SelectMany(measure => measure.Requires.Concat(measure.Needs))
                .Concat(Dimensions.All.SelectMany(dimension => dimension.Sources)).Distinct(),
        ];
        for (int i = chance.Between(1, 2); i > 0; i--)
        {
            SourceField field = chance.OneOf<SourceField>(required);
            yield return chance.In100(40) && field.File is not ("children.csv" or "offences.csv" or "outcomes.csv") ? field with { Column = "" } : field;
        }
    }
}
