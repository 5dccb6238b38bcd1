using System.Globalization;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.SampleData.Tests;

/// <summary>The table itself: its counts give its values, and its periods are periods of their kind.</summary>
public sealed class PrintedFiguresTests
{
    [TestCaseSource(typeof(PrintedFigures), nameof(PrintedFigures.All))]
    public void The_counts_give_the_printed_value(PrintedFigure figure)
    {
        decimal multiplier = figure.Measure switch
        {
            "reoffending.binary" => 100m,
            "fte.rate" => 100_000m,
            "custody.rate" => 1_000m,
            _ => 1m,
        };
        decimal value = Math.Round(multiplier * figure.Numerator / figure.Denominator, figure.Decimals, MidpointRounding.AwayFromZero);

        Assert.That(value.ToString($"F{figure.Decimals}", CultureInfo.InvariantCulture), Is.EqualTo(figure.Expected));
    }

    [TestCaseSource(typeof(PrintedFigures), nameof(PrintedFigures.All))]
    public void The_days_are_a_period_of_the_kind(PrintedFigure figure)
    {
        Period? period = Period.Ending(figure.Kind, Quarter.Of(figure.End));

        Assert.That((period?.Start, period?.End), Is.EqualTo(((DateOnly?)figure.Start, (DateOnly?)figure.End)));
    }
}
