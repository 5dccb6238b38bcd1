using System.Collections.Immutable;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Dashboard.Tests.Figures;

public class ServiceIntervalsTests
{
    private static readonly FakeCaseload Caseload = new();

    private static readonly Question Asked = new()
    {
        Measures = [Figure.Measure("reoffending.binary"), Figure.Measure("reoffending.frequency")], PeriodKinds = [PeriodKind.Rolling12], Comparators = true,
    };

    [Test]
    public void The_services_own_figures_get_theirs_and_all_else_stays_as_it_is()
    {
        ImmutableArray<MeasureResult> rows = Caseload.Answer(Asked);
        ImmutableArray<MeasureResult> added = ServiceIntervals.Added(Caseload, Asked, rows);
        Assert.That(added.Select(row => row with { Interval = Interval.None }), Is.EqualTo(rows.Select(row => row with { Interval = Interval.None })).Using<MeasureResult>((one, other) =>
            one.Measure == other.Measure && one.Area == other.Area && one.Period == other.Period && one.Value == other.Value), "the same rows in the same order");
        foreach ((MeasureResult before, MeasureResult after) in rows.Zip(added))
        {
            bool isOwn = after.Area.Type == AreaType.Service && after.Measure.HasResampledInterval;
            Assert.That(after.Interval, isOwn ? Has.Property("Method").EqualTo(IntervalMethod.Bootstrap) : Is.EqualTo(before.Interval), $"{after.Measure} {after.Area}");
        }
    }

    [Test]
    public void Only_the_period_shown_is_resampled_where_one_is_named()
    {
        ImmutableArray<MeasureResult> rows = Caseload.Answer(Asked);
        Period only = rows[^1].Period;
        Assert.That(ServiceIntervals.Added(Caseload, Asked, rows, only).Where(row => row.Interval.Method == IntervalMethod.Bootstrap).Select(row => row.Period).Distinct(), Is.EqualTo(new[] { only }));
    }
}
