using System.Collections.Immutable;
using KpiAnalytics.SampleData.Boards;
using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Courts;
using KpiAnalytics.SampleData.Files;
using KpiAnalytics.SampleData.Orders;
using KpiAnalytics.SampleData.Records;
using KpiAnalytics.SampleData.States;

namespace KpiAnalytics.SampleData.Caseload;

/// <summary>
/// What the service did with the children and knew of them: programmes, circumstances, courts, boards. Each kind has random
/// numbers of its own, so that a change to one leaves the others as they are.
/// </summary>
internal sealed class CaseWork(ulong seed)
{
    private readonly VictimModel _victims = new(new SplitMix64(seed + 4));
    private readonly EteModel _ete = new(new SplitMix64(seed + 5));
    private readonly ResidenceModel _homes = new(new SplitMix64(seed + 6));
    private readonly SendModel _send = new(new SplitMix64(seed + 7));
    private readonly HealthModel _health = new(new SplitMix64(seed + 8));
    private readonly CareModel _care = new(new SplitMix64(seed + 9));
    private readonly HearingModel _hearings = new(new SplitMix64(seed + 10));

    public OrderTables Orders { get; } = new(new SplitMix64(seed + 11));

    public StateTables States { get; } = new(new SplitMix64(seed + 12));

    public CourtTables Courts { get; } = new();

    public CsvTable Boards { get; } = BoardMeetings.Table(new SplitMix64(seed + 13));

    public void Add(IReadOnlyList<CaseFile> files)
    {
        List<Programme> programmes = [.. files.SelectMany(new ProgrammeModel(new SplitMix64(seed + 1)).For)];
        new OutOfCourtEnds(new SplitMix64(seed + 2)).In(programmes);
        PrintedEnds.MakeReachable(programmes);
        ILookup<string, Programme> ofChild = programmes.ToLookup(programme => programme.File.Ypid);
        var groups = ofChild.ToDictionary(child => child.Key, AnchorGroup.Of);
        var ends = new PrintedEnds(new SplitMix64(seed + 3)).Settle(programmes, groups.Values.SelectMany(group => group));
        var remands = new RemandHosts(new SplitMix64(seed + 14)).Find(files).ToDictionary(episode => episode.File.Ypid);
        foreach (CaseFile file in files)
        {
            RemandEpisode? remand = remands.GetValueOrDefault(file.Ypid);
            AddCourts(file, remand);
            Programme[] own = [.. ofChild[file.Ypid]];
            if (own.Length > 0)
            {
                AddOrders(file, own, groups[file.Ypid], ends, remand);
            }
        }
    }

    /// <summary>The hearings of a child, and the stay on remand where there is one.</summary>
    public void AddCourts(CaseFile file, RemandEpisode? remand)
    {
        foreach (Hearing hearing in _hearings.For(file, remand))
        {
            Courts.Add(hearing);
        }

        if (remand is not null)
        {
            Courts.Add(remand);
            States.Add(file.Ypid, CareModel.On(remand));
        }
    }

    private void AddOrders(
        CaseFile file, Programme[] own, ImmutableArray<AnchorGroup> groups, IReadOnlyDictionary<AnchorGroup, EndOfOrder> ends, RemandEpisode? remand)
    {
        foreach (NumberedOccasion occasion in own.Select(programme => programme.Occasion).Distinct())
        {
            foreach (Victim victim in _victims.For(occasion))
            {
                Orders.Add(file.Ypid, victim);
                Array.ForEach(own, programme => programme.HasVictim |= ReferenceEquals(programme.Occasion, occasion));
            }
        }

        if (!groups.IsEmpty)
        {
            var held = (remand?.Placements ?? []).Select(placement => (placement.Start, placement.End ?? Coverage.To.AddDays(1), placement.Type));
            States.Add(file.Ypid, _ete.For(own, groups, ends));
            States.Add(file.Ypid, _homes.For(file, own, groups, ends, held));
        }

        AddNeeds(file, own);
        Array.ForEach(own, Orders.Add);
    }

    private void AddNeeds(CaseFile file, Programme[] own)
    {
        if (_send.For(file.Child.DateOfBirth) is { } send)
        {
            States.Add(file.Ypid, send);
        }

        foreach (Stay<string> status in _care.For(own))
        {
            States.Add(file.Ypid, status);
        }

        foreach (HealthNeed need in own.Where(programme => !programme.IsCustodialPart).SelectMany(_health.For))
        {
            States.Add(file.Ypid, need);
        }
    }
}
