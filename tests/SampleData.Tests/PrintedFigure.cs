using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.SampleData.Tests;

/// <summary>A figure that the sample's records must come out at.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Kind">A quarter, a calendar or a financial year, or any other twelve months.</param>
/// <param name="Start">The period's first day.</param>
/// <param name="End">The period's last day.</param>
/// <param name="Numerator">What is counted above the line.</param>
/// <param name="Denominator">What is counted below it.</param>
/// <param name="Expected">The value as printed.</param>
/// <param name="Decimals">The decimals of the printed value; halves are rounded away from zero.</param>
public sealed record PrintedFigure(
    string Measure, PeriodKind Kind, DateOnly Start, DateOnly End, long Numerator, long Denominator, string Expected, int Decimals)
{
    public override string ToString() => $"{Measure} {Start:yyyy-MM-dd}..{End:yyyy-MM-dd} = {Expected}";
}
