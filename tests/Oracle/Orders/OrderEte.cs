using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Orders;

/// <summary>A child's education, training and employment at the start and at the end of an order (spec 4.5, 5.2).</summary>
internal sealed class OrderEte(IEnumerable<EteStatus> statuses, KpiOrder order, Reference reference)
{
    public EteStatus[] AtStart => [.. statuses.Where(status => order.Window.IsAtStart(status.Start, status.End))];

    public EteStatus[] AtEnd => [.. statuses.Where(status => order.Window.IsAtEnd(status.Start, status.End))];

    public bool? IsSuitableAtStart => OrderHome.AllSuitable(AtStart.Select(Counted));

    public bool? IsSuitableAtEnd => OrderHome.AllSuitable(AtEnd.Select(Counted));

    /// <summary>As supplied; else worked out on the day the order starts.</summary>
    public bool IsSchoolAgeAtStart => order.Programme.IsSchoolAgeAtStart ?? SchoolAge.Holds(order.Child.DateOfBirth, order.Start);

    public bool IsSchoolAgeAtEnd => order.Programme.IsSchoolAgeAtEnd ?? SchoolAge.Holds(order.Child.DateOfBirth, order.End);

    public bool IsFullTimeAtStart => Offered(AtStart) >= FullTime(IsSchoolAgeAtStart);

    public bool IsFullTimeAtEnd => Offered(AtEnd) >= FullTime(IsSchoolAgeAtEnd);

    public bool IsPartTimeAtStart => Offered(AtStart) > 0 && !IsFullTimeAtStart;

    public bool IsPartTimeAtEnd => Offered(AtEnd) > 0 && !IsFullTimeAtEnd;

    /// <summary>NI 45: "25+ hours a week if of statutory school age, 16+ hours if above".</summary>
    public bool HoursMet => HoursAtClosure >= FullTime(IsSchoolAgeAtEnd);

    /// <summary>"In ETE + unable due to" a circumstance the service named.</summary>
    public bool HoursMetInScenario => HoursMet || order.Programme.EteScenario.Length > 0;

    public static double Offered(EteStatus[] statuses) => statuses.Sum(status => status.HoursOffered ?? 0);

    public static double Attended(EteStatus[] statuses) => statuses.Sum(status => status.HoursAttended ?? 0);

    public static string Band(double hours) => hours switch { >= 25 => "25+", >= 16 => "16-24", > 0 => "1-15", _ => "NONE" };

    /// <summary>Every provision there, whether or not its suitability is stated; not known where there is none.</summary>
    public static IEnumerable<string> Provisions(EteStatus[] statuses) =>
        statuses.Length == 0 ? ["NOT_KNOWN"] : statuses.Select(status => Codes.Of(status.Provision));

    /// <summary>
    /// "If the disposal closes during school holidays, use the status on the last day of school." Of several holidays around
    /// that day, the one that began first: no school day lies between them.
    /// </summary>
    private double? HoursAtClosure
    {
        get
        {
            SchoolHoliday[] holidays =
            [
                .. reference.SchoolHolidays.Where(holiday => (holiday.Service.Length == 0 || holiday.Service == order.Service)
                    && holiday.First <= order.End && order.End <= holiday.Last),
            ];
            if (holidays.Length > 0)
            {
                DateOnly lastDayOfSchool = holidays.Min(holiday => holiday.First).AddDays(-1);
                EteStatus[] then = [.. statuses.Where(status => status.Start <= lastDayOfSchool && !(status.End < lastDayOfSchool))];
                if (then.Length > 0)
                {
                    return Attended(then);
                }
            }

            return order.Programme.EteHoursAtEnd;
        }
    }

    /// <summary>"Provision NONE is unsuitable whatever is written."</summary>
    private static Suitability Counted(EteStatus status) =>
        status.Provision == EteProvision.None ? Suitability.Unsuitable : status.Suitability;

    private static int FullTime(bool isSchoolAge) => isSchoolAge ? 25 : 16;
}
