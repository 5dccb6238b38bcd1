using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Measures.Local;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>
/// The relative rate index by stage: first entry and caution or sentence among residents, sentence at court among those
/// cautioned or sentenced, custody among those sentenced at court (spec 4.11).
/// </summary>
/// <param name="By">Ethnicity, sex or care status.</param>
/// <param name="Lacking">The file or column without which nothing is known of the groups; empty = none.</param>
public sealed record DisparityStages(Dimension By, ImmutableArray<DisparityStage> Stages, string Lacking)
{
    /// <summary>What stages are taken by.</summary>
    public static ImmutableArray<Dimension> Dimensions { get; } = [Engine.Measures.Dimensions.Ethnicity, Engine.Measures.Dimensions.Sex, Engine.Measures.Dimensions.CareStatus];

    /// <summary>The stages are those of the measure and its sub-measures; a stage's first group is the one before it.</summary>
    internal static ImmutableArray<Measure> Measures { get; } =
        [.. RelativeRate.Measure.SubMeasures.Take(1).Append(RelativeRate.Measure).Concat(RelativeRate.Measure.SubMeasures.Skip(1))];

    /// <param name="hidden">For each stage what is hidden of it, then of the stage before.</param>
    internal DisparityStages Public(bool[][] hidden) => this with { Stages = [.. Stages.Select((stage, i) => stage.Public(hidden[2 * i], hidden[(2 * i) + 1]))] };

    internal static DisparityStages Of(ServicePeriod counts, Dimension by, string lacking)
    {
        ImmutableArray<DisparityGroup> groups = DisparityGroup.Of(by);
        return new DisparityStages(by, [.. Measures.Select(Stage)], lacking);

        DisparityStage Stage(Measure measure) => DisparityStage.Of(
            measure.NumeratorName,
            measure.DenominatorName,
            groups,
            counts.Children(measure.EventsOf(measure.Above), measure.Above, by),
            measure.Below.Unit == TallyUnit.Population ? counts.Residents(by) : counts.Children(measure.EventsOf(measure.Below), measure.Below, by));
    }
}
