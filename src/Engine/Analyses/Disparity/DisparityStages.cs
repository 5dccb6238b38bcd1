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
    public static ImmutableArray<Dimension> Dimensions { get; } = [Measures.Dimensions.Ethnicity, Measures.Dimensions.Sex, Measures.Dimensions.CareStatus];

    /// <summary>Small numbers, and what would give them away within a stage, hidden.</summary>
    public DisparityStages Public() => this with { Stages = [.. Stages.Select(stage => stage.Public())] };

    /// <summary>The stages are those of the measure and its sub-measures; a stage's first group is the one before it.</summary>
    internal static DisparityStages Of(ServicePeriod counts, Dimension by, string lacking)
    {
        ImmutableArray<DisparityGroup> groups = DisparityGroup.Of(by);
        Measure sanctioned = RelativeRate.Measure;
        return new DisparityStages(by, [.. sanctioned.SubMeasures.Take(1).Append(sanctioned).Concat(sanctioned.SubMeasures.Skip(1)).Select(Stage)], lacking);

        DisparityStage Stage(Measure measure)
        {
            bool amongResidents = measure.Below.Unit == TallyUnit.Population;
            return DisparityStage.Of(
                measure.NumeratorName,
                measure.DenominatorName,
                groups,
                counts.Children(measure.EventsOf(measure.Above), measure.Above, by),
                amongResidents ? counts.Residents(by) : counts.Children(measure.EventsOf(measure.Below), measure.Below, by),
                amongResidents);
        }
    }
}
