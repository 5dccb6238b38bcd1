using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Counting;
using KpiAnalytics.SampleData.Fitting;
using KpiAnalytics.SampleData.Profiles;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Caseload;

/// <summary>Everybody in the sample extract, in the order they came to notice.</summary>
internal static class SampleCaseload
{
    /// <exception cref="InvalidOperationException">The records do not count to the plan.</exception>
    public static IReadOnlyList<Person> Make(SplitMix64 draw)
    {
        OccasionModel occasions = new(draw);
        CareerModel careers = new(draw, occasions);
        LooseEnds ends = new(draw, occasions);

        IReadOnlyList<Person> doubled = new DoubledChildren(draw, careers).All();
        IReadOnlyList<Child> fitted = new CareerFitting(draw, careers, occasions).Fit(doubled);
        IEnumerable<Child> uncounted = new UncountedChildren(draw, careers, occasions).All();
        List<Person> all = [.. doubled, .. fitted.Select(child => new Person(ends.With(child))), .. uncounted.Select(child => new Person(child))];
        Check(all);
        return new SanctionedProfiles(draw).For([.. all.OrderBy(person => person.FirstDay)]);
    }

    private static void Check(IEnumerable<Person> persons)
    {
        Deviation deviation = new();
        PersonCount count = new();
        List<int> cells = [];
        foreach (Person person in persons)
        {
            count.Into(person, cells);
        }

        deviation.Add(cells);
        if (deviation.Total != 0)
        {
            throw new InvalidOperationException($"The caseload does not count to the plan: {string.Join("; ", deviation.Open())}.");
        }
    }
}
