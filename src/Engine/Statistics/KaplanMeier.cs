using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Statistics;

/// <summary>
/// The share of children without an event by each day, using those whose watching is not over as long as they were watched.
/// </summary>
/// <remarks>
/// Kaplan EL, Meier P (1958), Nonparametric estimation from incomplete observations, J Am Stat Assoc 53: 457-481. Variance: Greenwood
/// M (1926), The natural duration of cancer, HMSO. Log-log limits: Kalbfleisch JD, Prentice RL (1980), The Statistical Analysis of
/// Failure Time Data, Wiley.
/// </remarks>
public sealed class KaplanMeier
{
    private KaplanMeier(ImmutableArray<SurvivalStep> steps) => Steps = steps;

    /// <summary>One for each day with an event, in order. Empty where there were none.</summary>
    public ImmutableArray<SurvivalStep> Steps { get; }

    /// <summary>The first day by which half or more have had an event; null where it was not reached.</summary>
    public int? MedianDays => Steps.FirstOrDefault(step => step.Survival <= 0.5)?.Days;

    /// <exception cref="ArgumentException">There are no children.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative, or confidence is not at least 0.9 and below 1.</exception>
    public static KaplanMeier Of(IReadOnlyCollection<SurvivalTime> times, double confidence = Confidence.Usual)
    {
        double z = Confidence.NormalQuantile(confidence);
        if (times.Count == 0) throw new ArgumentException("There is nobody to watch.", nameof(times));
        ArgumentOutOfRangeException.ThrowIfNegative(times.Min(time => time.Days), nameof(times));

        var steps = ImmutableArray.CreateBuilder<SurvivalStep>();
        int atRisk = times.Count;
        double survival = 1, variance = 0;
        foreach (var day in times.GroupBy(time => time.Days).OrderBy(day => day.Key))
        {
            int events = day.Count(time => time.IsEvent);
            if (events > 0)
            {
                survival *= (double)(atRisk - events) / atRisk;
                variance += events / ((double)atRisk * (atRisk - events));
                steps.Add(Step(day.Key, atRisk, events, survival, Math.Sqrt(variance), z));
            }
            // Those censored on a day were watched through it, so they leave after its events.
            atRisk -= day.Count();
        }
        return new KaplanMeier(steps.ToImmutable());
    }

    /// <summary>The share without an event by the end of the day. After the last child was watched it stays where it was.</summary>
    public double SurvivalAt(int days) => Steps.LastOrDefault(step => step.Days <= days)?.Survival ?? 1;

    /// <param name="relative">The standard error as a share of the survival.</param>
    private static SurvivalStep Step(int days, int atRisk, int events, double survival, double relative, double z)
    {
        if (survival == 0) return new SurvivalStep(days, atRisk, events, 0, 0, Interval.None);
        double power = Math.Exp(z * relative / -Math.Log(survival));
        var interval = new Interval(Math.Pow(survival, power), Math.Pow(survival, 1 / power), IntervalMethod.Greenwood);
        return new SurvivalStep(days, atRisk, events, survival, survival * relative, interval);
    }
}
