namespace KpiAnalytics.Engine.Domain;

/// <summary>A stay in one establishment on remand (remand_placements.csv); a move ends a placement, not the episode.</summary>
/// <param name="Ypid">The child.</param>
/// <param name="EpisodeId">The child's continuous time on remand.</param>
/// <param name="Establishment">The kind of establishment; decides the price of a night.</param>
/// <param name="Start">The day of arrival: its night counts.</param>
/// <param name="End">The day of departure: its night does not count; null = still held.</param>
public sealed record RemandPlacement(string Ypid, string EpisodeId, EstablishmentType Establishment, DateOnly Start, DateOnly? End);
