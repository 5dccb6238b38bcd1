namespace KpiAnalytics.Engine.Domain;

/// <summary>The statutory price of a night on remand (remand_prices.csv), from a day until the next price of that type.</summary>
/// <param name="Establishment">The kind of establishment.</param>
/// <param name="ValidFrom">The first night at this price.</param>
/// <param name="PencePerNight">Whole pence: 678.70 pounds are 67,870.</param>
public sealed record RemandPrice(EstablishmentType Establishment, DateOnly ValidFrom, long PencePerNight);
