namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>An outcome and the offence it is shown with: of several with one outcome the gravest, of several outcomes the most serious.</summary>
/// <param name="Outcome">The legal outcome's name.</param>
/// <param name="Tier">The outcome tier's name.</param>
/// <param name="OffenceId">The offence's id in the extract.</param>
/// <param name="Committed">The day of the offence.</param>
/// <param name="OffenceGroup">The offence category's name.</param>
/// <param name="Gravity">The YJB's score, 1 to 8, or "Not known".</param>
public sealed record ToolkitEvent(
    DateOnly OutcomeDate, string Outcome, string Tier, string OffenceId, DateOnly Committed, string OffenceGroup, string Gravity);
