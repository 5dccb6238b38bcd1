namespace KpiAnalytics.Engine.Domain;

/// <summary>Days without school (school_holidays.csv, a reference file of ours): a disposal that closes in them is judged on the last day of school.</summary>
/// <param name="Service">The service; empty = every service.</param>
/// <param name="First">The first day without school.</param>
/// <param name="Last">The last day without school.</param>
public sealed record SchoolHoliday(string Service, DateOnly First, DateOnly Last);
