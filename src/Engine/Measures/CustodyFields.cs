using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures;

/// <summary>The fields the two custody measures share.</summary>
internal static class CustodyFields
{
    public static readonly ImmutableArray<SourceField> Needs =
    [
        new("children.csv", "ypid"), new("children.csv", "yotoucode"), new("children.csv", "dateOfBirth"), new("children.csv", "deleted"),
        new("offences.csv", "ypid"), new("offences.csv", "offenceID"), new("offences.csv", "ageOnFirstHearing"),
        new("outcomes.csv", "ypid"), new("outcomes.csv", "offenceID"), new("outcomes.csv", "outcomeDate"),
        new("outcomes.csv", "legalOutcome"), new("outcomes.csv", "legalOutcomeGroup"), new("outcomes.csv", "cmslegalOutcome"),
        new("outcomes.csv", "sentencingOccasionID"), new("outcomes.csv", "residenceOnLegalOutcomeDate"),
        new("outcomes.csv", "outcomeAppealStatus"), new("outcomes.csv", "yotoucode"),
    ];
}
