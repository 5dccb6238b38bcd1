using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>One question of the workload: what is counted, over which periods, under which filter.</summary>
/// <param name="Id">W1 to W4; the parts of W4 are W4.1 to W4.3.</param>
/// <param name="Measures">The measures whose counts answer it.</param>
/// <param name="Asked">The same as a question for the engine's front door.</param>
internal sealed record Workload(string Id, ImmutableArray<Measure> Measures, Question Asked)
{
    /// <summary>The first of the 28 quarters whose follow-up is over by the extract's end.</summary>
    private static readonly DateOnly FirstCohort = new(2015, 10, 1);
    private static readonly DateOnly LastCohort = new(2022, 9, 30);

    /// <summary>A click: girls, two ethnic groups, the graver offences.</summary>
    private static readonly Filter Click = new(
    [
        new FilterTerm(Dimensions.Sex, [(byte)Sex.Female]),
        new FilterTerm(Dimensions.Ethnicity, [(byte)Ethnicity.Black, (byte)Ethnicity.Mixed]),
        new FilterTerm(Dimensions.GravityBand, [Dimensions.GravityBandOf(5)]),
    ]);

    /// <summary>W1: proven reoffending in 28 quarterly cohorts.</summary>
    public static readonly Workload Reoffending = Of("W1", PeriodKind.Quarter, FirstCohort, LastCohort, Filter.None, "reoffending.binary", "reoffending.frequency");

    /// <summary>W2: first-time entrants and residents in 37 rolling years.</summary>
    public static readonly Workload FirstTimeEntrants = Of("W2", PeriodKind.Rolling12, null, null, Filter.None, "fte.rate");

    /// <summary>W3: custodial sentences and residents in 37 rolling years.</summary>
    public static readonly Workload Custody = Of("W3", PeriodKind.Rolling12, null, null, Filter.None, "custody.rate");

    /// <summary>W4: all three again under a filter.</summary>
    public static readonly ImmutableArray<Workload> Filtered = [.. Unfiltered.Select((question, i) => question.Under(Click, i + 1))];

    public static ImmutableArray<Workload> Unfiltered => [Reoffending, FirstTimeEntrants, Custody];

    /// <summary>Asks questions together, as a click does: each on a thread of its own while there are processors.</summary>
    public static void AskTogether(IReadOnlyCollection<Workload> questions, Action<Workload> ask) => Parallel.ForEach(
        questions, new ParallelOptions { MaxDegreeOfParallelism = Math.Min(questions.Count, Environment.ProcessorCount) }, ask);

    private static Workload Of(string id, PeriodKind periods, DateOnly? from, DateOnly? to, Filter filter, params string[] measures)
    {
        ImmutableArray<Measure> found = [.. measures.Select(measure => MeasureCatalogue.Find(measure)!)];
        return new Workload(
            id, found, new Question { Measures = found, From = from, To = to, PeriodKinds = [periods], Filter = filter, Comparators = true });
    }

    private Workload Under(Filter filter, int part) =>
        this with { Id = FormattableString.Invariant($"W4.{part}"), Asked = Asked with { Filter = filter } };
}
