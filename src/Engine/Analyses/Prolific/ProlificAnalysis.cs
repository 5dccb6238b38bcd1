using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>
/// The few who make most of a cohort's reoffences, and what they share (spec 4.2). Only the needs are protected against
/// disclosure; all else is exact and for the service's own staff. Who the children are is in <see cref="ProlificSheet"/>.
/// </summary>
public sealed record ProlificAnalysis
{
    public required string Service { get; init; }

    public required Period Period { get; init; }

    /// <summary>False where a follow-up was not over by the extract's end: the counts can still grow.</summary>
    public required bool IsMature { get; init; }

    /// <summary>Cohort entries, as the printed figures count.</summary>
    public required CohortConcentration Entries { get; init; }

    /// <summary>Each child once.</summary>
    public required CohortConcentration Children { get; init; }

    /// <summary>The prolific few, of children each once; null where nobody reoffended.</summary>
    public required TopGroup? Few { get; init; }

    /// <summary>Of the prolific few beside the rest of the cohort.</summary>
    public required ImmutableArray<NeedShare> Needs { get; init; }

    /// <summary>Null where the extract does not reach a year further back, or nobody reoffended.</summary>
    public required MembershipStability? Stability { get; init; }

    /// <param name="service">The service's code.</param>
    /// <param name="seed">Of the Gini coefficient's interval.</param>
    public static ProlificAnalysis Of(Caseload caseload, string service, Period period, int seed, ProlificOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ProlificOptions asked = options ?? ProlificOptions.Default;
        PeriodCohort cohort = PeriodCohort.Of(caseload, service, period);
        ImmutableArray<EventRow> few = ProlificFew.Percent(cohort.Children, asked.FewPercent);
        return new ProlificAnalysis
        {
            Service = service,
            Period = period,
            IsMature = caseload.IsMature(period),
            Entries = CohortConcentration.Of(CohortUnit.Entry, cohort.Entries, seed, asked),
            Children = CohortConcentration.Of(CohortUnit.Child, cohort.Children, seed, asked),
            Few = CohortConcentration.TopOf(cohort.Children, asked.FewPercent),
            Needs = few.IsEmpty ? [] : new SharedNeeds(caseload).Of(few, [.. cohort.Children.Except(few)]),
            Stability = few.IsEmpty ? null : StabilityOf(caseload, service, period.YearBefore(), few, asked.FewPercent),
        };
    }

    private static MembershipStability? StabilityOf(Caseload caseload, string service, Period before, ImmutableArray<EventRow> few, int percent)
    {
        if (before.Start < caseload.Start)
        {
            return null;
        }

        ImmutableArray<EventRow> children = PeriodCohort.Of(caseload, service, before).Children;
        HashSet<int> inCohort = [.. children.Select(child => child.Child)];
        HashSet<int> amongFew = [.. ProlificFew.Percent(children, percent).Select(child => child.Child)];
        return new MembershipStability(
            before, few.Length, few.Count(child => inCohort.Contains(child.Child)), few.Count(child => amongFew.Contains(child.Child)), amongFew.Count);
    }
}
