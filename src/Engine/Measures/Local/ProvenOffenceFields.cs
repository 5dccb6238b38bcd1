using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>The fields that say which children were cautioned or sentenced, and for which offences.</summary>
internal static class ProvenOffenceFields
{
    /// <summary>Without it no offence can be said to be serious.</summary>
    public static readonly SourceField Score = new("offences.csv", "yjbseriousnessScore");

    public static readonly ImmutableArray<SourceField> Needs =
    [
        new("children.csv", "ypid"), new("children.csv", "yotoucode"), new("children.csv", "dateOfBirth"), new("children.csv", "deleted"),
        new("offences.csv", "ypid"), new("offences.csv", "offenceID"), new("offences.csv", "offenceDate"), new("offences.csv", "arrestDate"),
        new("offences.csv", "yjboffenceCategory"), new("offences.csv", "yjbseriousnessScore"),
        new("offences.csv", "ageAtArrestOrOffence"), new("offences.csv", "ageOnFirstHearing"),
        new("outcomes.csv", "ypid"), new("outcomes.csv", "offenceID"), new("outcomes.csv", "outcomeDate"),
        new("outcomes.csv", "legalOutcome"), new("outcomes.csv", "legalOutcomeGroup"), new("outcomes.csv", "cmslegalOutcome"),
        new("outcomes.csv", "residenceOnLegalOutcomeDate"), new("outcomes.csv", "outcomeAppealStatus"), new("outcomes.csv", "yotoucode"),
    ];
}
