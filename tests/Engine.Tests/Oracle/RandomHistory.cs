using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>One child's offences, outcomes and releases; dates are drawn close to the days on which a rule turns.</summary>
internal sealed class RandomHistory
{
    private readonly Chance _chance;
    private readonly RandomDates _dates;
    private readonly string[] _services;
    private readonly Era _era;

    private RandomHistory(Chance chance, Era era, Child child, string[] services)
    {
        (_chance, Child, _services, _era) = (chance, child, services, era);
        _dates = new RandomDates(chance, era, child.DateOfBirth);
    }

    public Child Child { get; }

    public List<Offence> Offences { get; } = [];

    public List<Outcome> Outcomes { get; } = [];

    public List<CustodyRelease> Releases { get; } = [];

    public static RandomHistory Of(Chance chance, Era era, Child child, string[] services)
    {
        var history = new RandomHistory(chance, era, child, services);
        for (int i = chance.OneOf(1, 2, 3, 4, 6, 9); i > 0; i--)
        {
            history.AddOffence($"{i}");
        }

        for (int i = chance.OneOf(0, 0, 0, 1, 1, 2); i > 0; i--)
        {
            history.AddRelease();
        }

        return history;
    }

    /// <summary>A child who is also held under another id, with the other id's first offence and its outcomes on record too.</summary>
    public static RandomHistory HeldTwice(Chance chance, Era era, Child child, string[] services, RandomHistory other)
    {
        Child same = child with { DateOfBirth = other.Child.DateOfBirth, OriginatingPersonId = other.Child.OriginatingPersonId };
        RandomHistory history = Of(chance, era, same, services);
        Offence shared = other.Offences[0] with { Ypid = same.Ypid };
        history.Offences.RemoveAll(offence => offence.OffenceId == shared.OffenceId);
        history.Outcomes.RemoveAll(outcome => outcome.OffenceId == shared.OffenceId);
        history.Offences.Add(shared);
        history.Outcomes.AddRange(other.Outcomes
            .Where(outcome => outcome.OffenceId == shared.OffenceId)
            .Select(outcome => outcome with { Ypid = same.Ypid }));
        return history;
    }

    private void AddOffence(string id)
    {
        DateOnly date = _dates.OfOffence();
        var category = _chance.OneEnum<OffenceCategory>();
        Offences.Add(new Offence
        {
            Ypid = Child.Ypid,
            OffenceId = id,
            Date = date,
            Category = category,
            Gravity = (byte)_chance.Between(0, 8),
            IsBreach = category.ToString().StartsWith("Breach", StringComparison.Ordinal) || _chance.In100(5),
            IsKnifeRelated = _chance.In100(20),
            ArrestDate = _chance.In100(30) ? date.AddDays(_chance.Between(0, 60)) : null,
            AgeAtArrestOrOffence = _chance.In100(75) ? null : _chance.OneOf(9, 10, 14, 15, 17, 18),
            AgeOnFirstHearing = _chance.In100(75) ? null : _chance.OneOf(9, 10, 14, 15, 17, 18),
        });
        for (int i = _chance.OneOf(0, 1, 1, 1, 1, 1, 2, 3); i > 0; i--)
        {
            AddOutcome(id, _dates.OfOutcome(date));
        }
    }

    /// <summary>The key of an outcome is its offence, date and code; two alike, or two groups on one day, are not added.</summary>
    private void AddOutcome(string offence, DateOnly date)
    {
        Disposal disposal = SomeDisposal();
        if (Outcomes.Any(other => other.OffenceId == offence && other.Date == date && other.Disposal.Seriousness == disposal.Seriousness))
        {
            return;
        }

        Outcomes.Add(new Outcome
        {
            Ypid = Child.Ypid,
            OffenceId = offence,
            Date = date,
            Disposal = disposal,
            Service = _chance.In100(85) ? "" : _chance.OneOf([.. _services, "X-UNKNOWN"]),
            IsResidentElsewhere = _chance.In100(12),
            IsAppealedAway = _chance.In100(9),
            SentencingOccasionId = _chance.OneOf("", "", "O1", "O2"),
            CourtType = _chance.OneEnum<CourtType>(),
        });
        _dates.Remember(date);
    }

    private Disposal SomeDisposal() => _chance.Between(1, 100) switch
    {
        <= 4 => Disposal.Unknown,
        <= 12 => Disposal.OfGroup(_chance.OneEnum<OutcomeTier>()),
        <= 35 when _era.HasEveryFile => _chance.OneOf<Disposal>(LegalOutcomes.WithYjsInvolvement),
        _ => _chance.OneOf<Disposal>(LegalOutcomes.All),
    };

    /// <summary>Linked to nothing, to any offence, to one sentenced to custody, or to an offence the extract does not hold.</summary>
    private void AddRelease()
    {
        string[] sentenced = [.. Outcomes.Where(outcome => outcome.Disposal.Tier == OutcomeTier.Custody).Select(outcome => outcome.OffenceId)];
        string linked = _chance.Between(1, 100) switch
        {
            <= 25 => "",
            <= 30 => "not-there",
            <= 45 => Offences[0].OffenceId,
            _ => sentenced.Length > 0 ? _chance.OneOf<string>(sentenced) : "",
        };
        DateOnly date = Releases.Count > 0 && _chance.In100(40) ? Releases[^1].Date : _dates.OfRelease();
        var release = new CustodyRelease(Child.Ypid, date, linked);
        if (!Releases.Contains(release))
        {
            Releases.Add(release);
            _dates.Remember(release.Date);
        }
    }
}
