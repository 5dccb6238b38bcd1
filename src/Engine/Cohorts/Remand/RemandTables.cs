using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts.Remand;

/// <summary>Nights and episodes on remand to youth detention accommodation (contracts/extract-layout.md, "Remand bed nights").</summary>
internal sealed class RemandTables
{
    private readonly Outcomes _outcomes;
    private readonly int _services;
    private readonly DateOnly _end;
    private readonly (int Child, RemandPlacement Placement)[] _placements;

    /// <param name="end">The extract's end: its night counts, later ones do not.</param>
    public RemandTables(Extract extract, Outcomes outcomes, RecordPlaces places, int services, DateOnly end)
    {
        (_outcomes, _services, _end) = (outcomes, services, end);
        _placements =
        [
            .. extract.RemandPlacements.Select(placement => (Child: places.Child(placement.Ypid), placement))
                .Where(pair => !outcomes.Columns.IsDeleted[pair.Child] && pair.placement.Start <= end)
                .OrderBy(pair => pair.Child),
        ];
    }

    public EventTable Nights(Reference reference)
    {
        var prices = new RemandPrices(reference.RemandPrices);
        RemandStay[] stays = [.. _placements.SelectMany(pair => RemandStay.Of(pair.Child, pair.Placement, prices, _end))];
        return Described(stays, stay => stay.Child, stay => stay.Placement.Start, stay => stay.Quarter)
            .Code(Dimensions.EstablishmentType, stay => (byte)stay.Placement.Establishment)
            .Sum(Amount.Nights, stay => stay.Nights)
            .Sum(Amount.Pence, stay => stay.Pence)
            .Sum(Amount.UnpricedNights, stay => stay.Unpriced)
            .Build();
    }

    /// <summary>An episode begins with its earliest placement.</summary>
    public EventTable Episodes()
    {
        (int Child, RemandPlacement Placement)[] first =
        [
            .. _placements.GroupBy(pair => (pair.Child, pair.Placement.EpisodeId))
                .Select(episode => episode.MinBy(pair => pair.Placement.Start)),
        ];
        return Described(first, pair => pair.Child, pair => pair.Placement.Start, pair => Quarter.Of(pair.Placement.Start)).Build();
    }

    private EventTableBuilder<T> Described<T>(T[] rows, Func<T, int> child, Func<T, DateOnly> start, Func<T, Quarter> quarter)
    {
        RecordColumns columns = _outcomes.Columns;
        return new EventTableBuilder<T>(rows, _services, row => columns.ChildService[child(row)], quarter, child)
            .Code(Dimensions.Sex, row => columns.Sex[child(row)])
            .Code(Dimensions.Ethnicity, row => columns.Ethnicity[child(row)])
            .Code(Dimensions.AgeBand, row => Dimensions.AgeBandOf(_outcomes.AgeOn(child(row), start(row).DayNumber)))
            .Code(Dimensions.Age, row => Dimensions.AgeOf(_outcomes.AgeOn(child(row), start(row).DayNumber)));
    }
}
