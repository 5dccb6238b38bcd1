using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures;

/// <summary>The fields the measures of one event table share.</summary>
internal static class ReoffendingFields
{
    public static readonly ImmutableArray<SourceField> Needs =
    [
        new("children.csv", "ypid"), new("children.csv", "yotoucode"), new("children.csv", "dateOfBirth"), new("children.csv", "deleted"),
        new("offences.csv", "ypid"), new("offences.csv", "offenceID"), new("offences.csv", "offenceDate"),
        new("offences.csv", "yjboffenceCategory"), new("offences.csv", "programmeBreachID"),
        new("outcomes.csv", "ypid"), new("outcomes.csv", "offenceID"), new("outcomes.csv", "outcomeDate"),
        new("outcomes.csv", "legalOutcome"), new("outcomes.csv", "legalOutcomeGroup"), new("outcomes.csv", "cmslegalOutcome"),
        new("outcomes.csv", "residenceOnLegalOutcomeDate"), new("outcomes.csv", "outcomeAppealStatus"), new("outcomes.csv", "yotoucode"),
        new("custody_releases.csv", "ypid"), new("custody_releases.csv", "releaseDate"), new("custody_releases.csv", "offenceID"),
    ];
}
