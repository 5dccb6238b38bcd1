using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>One child's programmes, the offences they answer to, and the victims of those.</summary>
internal sealed class RandomOrders
{
    private static readonly ProgrammeDisposal[] Disposals =
    [
        ProgrammeDisposal.NotStated,
        ProgrammeDisposal.NotStated,
        ProgrammeDisposal.Unknown,
        new("DETENTION_AND_TRAINING_ORDER", OrderType.Custody, true),
        new("DTO_LICENCE", OrderType.Custody, true),
        new("DTO_LICENCE", OrderType.Custody, true),
        new("DTO_CUSTODY", OrderType.Custody, false),
        new("YOUTH_REHABILITATION_ORDER", OrderType.YouthRehabilitationOrder, true),
        new("REFERRAL_ORDER", OrderType.ReferralOrder, true),
        new("YOUTH_CAUTION", OrderType.YouthCaution, true),
        new("YOUTH_CONDITIONAL_CAUTION", OrderType.YouthConditionalCaution, true),
        new("COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT", OrderType.OutOfCourt, true),
        new("NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT", OrderType.OutOfCourt, true),
    ];

    private readonly Chance _chance;
    private readonly Era _era;
    private readonly RandomHistory _history;

    private RandomOrders(Chance chance, Era era, RandomHistory history) => (_chance, _era, _history) = (chance, era, history);

    public List<Programme> Programmes { get; } = [];

    public List<ProgrammeOffence> Links { get; } = [];

    public List<Victim> Victims { get; } = [];

    public required RandomStates States { get; init; }

    public static RandomOrders Of(Chance chance, Era era, RandomHistory history)
    {
        var days = new List<DateOnly>();
        var orders = new RandomOrders(chance, era, history) { States = new RandomStates(chance, history.Child.Ypid, days) };
        for (int i = chance.OneOf(0, 1, 1, 2, 3, 4); i > 0; i--)
        {
            orders.AddProgramme($"P{i}", days);
        }

        orders.States.Fill();
        for (int i = chance.OneOf(0, 1, 2, 4); i > 0; i--)
        {
            orders.AddVictim();
        }

        return orders;
    }

    private string Ypid => _history.Child.Ypid;

    /// <summary>Often begun on an outcome's day, and ended on the day, or in the quarter, of the programme before.</summary>
    private void AddProgramme(string id, List<DateOnly> days)
    {
        Outcome? answered = _history.Outcomes.Count > 0 ? _chance.OneOf<Outcome>([.. _history.Outcomes]) : null;
        DateOnly start = answered?.Date.AddDays(_chance.OneOf(0, 0, 1, -1, 20)) ?? _chance.Day(_era.FirstDay, _era.LastDay);
        DateOnly end = start.AddDays(_chance.OneOf(0, 1, 30, 90, 180, 365));
        if (Programmes.Count > 0 && Programmes[^1].End is { } before && _chance.In100(50) && before >= start)
        {
            end = _chance.OneOf(before, before, Quarter.Of(before).LastDay);
        }

        var programme = new Programme
        {
            Ypid = Ypid,
            ProgrammeId = id,
            Start = start,
            End = _chance.In100(8) ? null : end,
            Disposal = _chance.In100(50) ? Answering(answered) : _chance.OneOf<ProgrammeDisposal>(Disposals),
            IsCompleted = _chance.OneOf<bool?>(true, true, false, null),
            Conclusion = _chance.In100(50) ? Conclusion.NotKnown : _chance.OneEnum<Conclusion>(),
            IsSchoolAgeAtStart = _chance.OneOf<bool?>(null, null, true, false),
            IsSchoolAgeAtEnd = _chance.OneOf<bool?>(null, null, true, false),
            EteHoursAtEnd = _chance.OneOf<double?>(null, 0, 15.5, 16, 24.75, 25, 30),
            EteScenario = _chance.In100(15) ? "COVID" : "",
            HasIdentifiedVictim = _chance.OneOf<bool?>(null, null, false, true),
        };
        Programmes.Add(programme);
        Link(programme, answered);
        days.AddRange([start, start, end, end, .. answered is null ? Array.Empty<DateOnly>() : [answered.Date]]);
    }

    /// <summary>A disposal type of the outcome's own kind; a custodial one is often the licence or the custodial part.</summary>
    private ProgrammeDisposal Answering(Outcome? outcome)
    {
        ProgrammeDisposal[] alike = [.. Disposals.Where(disposal => outcome is not null && disposal.Code.Length > 0 && disposal.OrderType == outcome.Disposal.OrderType)];
        return alike.Length > 0 ? _chance.OneOf<ProgrammeDisposal>(alike) : ProgrammeDisposal.NotStated;
    }

    /// <summary>To the offence of its outcome, to others, and now and then to one that is not there.</summary>
    private void Link(Programme programme, Outcome? answered)
    {
        string[] offences =
        [
            .. _history.Offences.Select(offence => offence.OffenceId).Where(offence => offence == answered?.OffenceId || _chance.In100(20)),
            .. _chance.In100(4) ? ["not-there"] : Array.Empty<string>(),
        ];
        Links.AddRange(offences.Where(_ => !_chance.In100(5)).Select(offence => new ProgrammeOffence(Ypid, programme.ProgrammeId, offence)));
    }

    /// <summary>Victims are few and come back: of another offence, of another child, twice of one offence.</summary>
    private void AddVictim()
    {
        bool again = Victims.Count > 0 && _chance.In100(25);
        Victims.Add(new Victim
        {
            VictimId = again ? Victims[^1].VictimId : $"V{_chance.Between(1, 25)}",
            Ypid = Ypid,
            OffenceId = again && _chance.In100(50) ? Victims[^1].OffenceId : _chance.OneOf<Offence>([.. _history.Offences]).OffenceId,
            ConsentsToContact = Answer(),
            Contacted = _chance.In100(50) ? null : _chance.Day(_era.FirstDay, _era.LastDay),
            EngagedInRj = Answer(),
            AskedForView = Answer(),
            ProgressRequested = Answer(),
            ProgressProvided = Answer(),
            SupportRequested = Answer(),
            SupportProvided = Answer(),
        });
    }

    private bool? Answer() => _chance.OneOf<bool?>(true, true, false, null);
}
