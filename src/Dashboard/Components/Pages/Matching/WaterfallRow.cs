using System.Collections.Immutable;
using KpiAnalytics.Ingest.Matching;

namespace KpiAnalytics.Dashboard.Components.Pages.Matching;

/// <summary>One step of a waterfall as it is drawn: where its bar begins and ends, in bits.</summary>
/// <param name="Words">The step's.</param>
/// <param name="Weight">What it adds.</param>
/// <param name="From">The sum before it.</param>
/// <param name="To">The sum after it.</param>
internal readonly record struct WaterfallRow(string Words, double Weight, double From, double To)
{
    public double Left => Math.Min(From, To);

    public double Right => Math.Max(From, To);

    public static ImmutableArray<WaterfallRow> Of(Explanation explanation)
    {
        ImmutableArray<WaterfallRow>.Builder rows = ImmutableArray.CreateBuilder<WaterfallRow>(explanation.Steps.Length);
        double sum = 0;
        foreach (EvidenceStep step in explanation.Steps)
        {
            rows.Add(new WaterfallRow(step.Words, step.Weight, sum, sum + step.Weight));
            sum += step.Weight;
        }

        return rows.MoveToImmutable();
    }
}
