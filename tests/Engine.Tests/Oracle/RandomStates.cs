using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>One child's dated states, drawn close to the first and last days of the child's orders.</summary>
/// <param name="days">The days on which a rule turns.</param>
internal sealed class RandomStates(Chance chance, string ypid, List<DateOnly> days)
{
    public List<Residence> Residences { get; } = [];

    public List<EteStatus> EteStatuses { get; } = [];

    public List<SendRecord> SendRecords { get; } = [];

    public List<HealthRecord> HealthRecords { get; } = [];

    public List<CareStatus> CareStatuses { get; } = [];

    public void Fill()
    {
        if (days.Count == 0)
        {
            return;
        }

        Add(4, () => Residences.Add(Home()));
        Add(4, () => EteStatuses.Add(Ete()));
        Add(2, () => SendRecords.Add(Send()));
        Add(4, () => HealthRecords.Add(Health()));
        Add(4, () => CareStatuses.Add(Care()));
    }

    private void Add(int most, Action one)
    {
        for (int i = chance.Between(0, most); i > 0; i--)
        {
            one();
        }
    }

    private Residence Home() => new(ypid, SomeStart(), SomeEnd(), chance.OneEnum<AccommodationType>(), SomeSuitability());

    private EteStatus Ete() => new()
    {
        Ypid = ypid,
        Start = SomeStart(),
        End = SomeEnd(),
        Provision = chance.In100(15) ? EteProvision.None : chance.OneEnum<EteProvision>(),
        Suitability = SomeSuitability(),
        HoursOffered = SomeHours(),
        HoursAttended = SomeHours(),
    };

    private SendRecord Send() => new(
        ypid, chance.OneOf<bool?>(true, true, false, null), chance.OneOf<bool?>(true, false, null), chance.In100(12) ? null : SomeStart(), SomeEnd());

    private HealthRecord Health() => new()
    {
        Ypid = ypid,
        Need = chance.OneOf(HealthNeed.MentalHealth, HealthNeed.MentalHealth, HealthNeed.SubstanceMisuse, HealthNeed.SubstanceMisuse, HealthNeed.NotKnown),
        Screened = chance.In100(35) ? null : SomeStart(),
        Referred = chance.In100(50) ? null : SomeStart(),
        Offered = chance.In100(40) ? null : Near(),
        AttendedStart = chance.In100(40) ? null : SomeStart(),
        AttendedEnd = SomeEnd(),
        Intervention = chance.OneEnum<InterventionType>(),
    };

    private CareStatus Care() => new(ypid, chance.OneEnum<CareStatusKind>(), SomeStart(), SomeEnd());

    private Suitability SomeSuitability() => chance.OneOf(
        Suitability.Suitable, Suitability.Suitable, Suitability.Suitable, Suitability.Unsuitable, Suitability.Unknown, Suitability.NotStated);

    /// <summary>Quarters of an hour, so that sums are exact; on both sides of every band's edge.</summary>
    private double? SomeHours() => chance.OneOf<double?>(null, 0, 0.25, 8, 8, 9, 12.5, 15.75, 16, 16, 24.75, 25, 30);

    private DateOnly SomeStart() => chance.In100(40) ? Near().AddDays(-chance.Between(1, 400)) : Near();

    private DateOnly? SomeEnd() => chance.In100(30) ? null : chance.In100(15) ? Near().AddDays(chance.Between(1, 200)) : Near();

    /// <summary>On one of the days, one or two before, or the day after.</summary>
    private DateOnly Near() => chance.OneOf<DateOnly>([.. days]).AddDays(chance.OneOf(0, 0, 0, -1, -1, -2, 1));
}
