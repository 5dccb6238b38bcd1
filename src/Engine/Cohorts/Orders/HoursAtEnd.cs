using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>Whether a child was in ETE for the hours NI 45 asks when the disposal closed (spec 4.5).</summary>
internal sealed class HoursAtEnd(ImmutableArray<SchoolHoliday> holidays)
{
    /// <summary>Hours not recorded are not met.</summary>
    public bool IsMet(Order order, string service, IEnumerable<EteStatus> statuses, DateOnly born)
    {
        bool isSchoolAge = order.Programme.IsSchoolAgeAtEnd ?? SchoolAge.Holds(born, order.End);
        double? hours = OnLastDayOfSchool(order.End, service, statuses) ?? order.Programme.EteHoursAtEnd;
        return hours >= OrderEte.FullTime(isSchoolAge);
    }

    /// <summary>The hours attended on the last day of school, where the end falls in holidays and a status covers that day; else null.</summary>
    private double? OnLastDayOfSchool(DateOnly end, string service, IEnumerable<EteStatus> statuses)
    {
        SchoolHoliday? holiday = holidays
            .Where(days => (days.Service.Length == 0 || days.Service == service) && days.First <= end && end <= days.Last)
            .MinBy(days => days.First);
        if (holiday is null)
        {
            return null;
        }

        DateOnly lastDay = holiday.First.AddDays(-1);
        EteStatus[] held = [.. statuses.Where(status => Calendar.Holds(status.Start, status.End, lastDay))];
        return held.Length == 0 ? null : held.Sum(status => status.HoursAttended ?? 0);
    }
}
