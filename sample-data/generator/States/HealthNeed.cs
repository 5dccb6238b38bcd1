namespace KpiAnalytics.SampleData.States;

/// <summary>One record of a health need or of what was offered for it.</summary>
internal sealed record HealthNeed(
    string Need, DateOnly? Screened, DateOnly? Referred, DateOnly? Offered, DateOnly? AttendedStart, DateOnly? AttendedEnd, string Intervention);
