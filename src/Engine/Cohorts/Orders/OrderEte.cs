using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>A child's education, training and employment when an order began or ended (spec 5.2).</summary>
internal sealed class OrderEte
{
    private const int SchoolAgeFullTime = 25;
    private const int AboveFullTime = 16;

    private readonly double _offered;
    private readonly double _attended;

    private OrderEte(IEnumerable<EteStatus> statuses, bool isSchoolAge)
    {
        EteStatus[] held = [.. statuses];
        Suitability = StatedSuitability.Of(held.Select(status => status.CountedSuitability));
        Provisions = held.Length == 0 ? 1u : held.Aggregate(0u, (bits, status) => bits | (1u << (int)status.Provision));
        _offered = held.Sum(status => status.HoursOffered ?? 0);
        _attended = held.Sum(status => status.HoursAttended ?? 0);
        IsSchoolAge = isSchoolAge;
    }

    public StatedSuitability Suitability { get; }

    /// <summary>A bit for each <see cref="EteProvision"/>; that of "not known" where none is recorded.</summary>
    public uint Provisions { get; }

    public bool IsSchoolAge { get; }

    public bool IsFullTime => _offered >= FullTime(IsSchoolAge);

    /// <summary>Some hours, but not full time.</summary>
    public bool IsPartTime => _offered > 0 && !IsFullTime;

    /// <summary>The band of the hours offered: 0 none, 1 below 16, 2 below 25, 3 above.</summary>
    public byte OfferedBand => Band(_offered);

    public byte AttendedBand => Band(_attended);

    public static OrderEte AtStart(Order order, IEnumerable<EteStatus> statuses, DateOnly born) => new(
        statuses.Where(status => order.HoldsAtStart(status.Start, status.End)),
        order.Programme.IsSchoolAgeAtStart ?? SchoolAge.Holds(born, order.Start));

    public static OrderEte AtEnd(Order order, IEnumerable<EteStatus> statuses, DateOnly born) => new(
        statuses.Where(status => order.HoldsAtEnd(status.Start, status.End)),
        order.Programme.IsSchoolAgeAtEnd ?? SchoolAge.Holds(born, order.End));

    /// <summary>Hours a week that are full time: 25 of school age, 16 above it.</summary>
    public static int FullTime(bool isSchoolAge) => isSchoolAge ? SchoolAgeFullTime : AboveFullTime;

    private static byte Band(double hours) => hours switch
    {
        >= SchoolAgeFullTime => 3,
        >= AboveFullTime => 2,
        > 0 => 1,
        _ => 0,
    };
}
