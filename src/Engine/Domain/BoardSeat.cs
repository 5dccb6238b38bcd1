namespace KpiAnalytics.Engine.Domain;

/// <summary>One partner's seat at one management board meeting (board_meetings.csv).</summary>
/// <param name="Service">The service whose board met.</param>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Sector">The partner's sector.</param>
/// <param name="IsSenior">True where the senior partner came, false where the seat was delegated.</param>
public sealed record BoardSeat(string Service, DateOnly Date, Sector Sector, bool IsSenior);
