using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Counting;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Caseload;

/// <summary>Children the case system holds under two ids: the second outcome was entered as somebody new.</summary>
internal sealed class DoubledChildren(SplitMix64 draw, CareerModel careers)
{
    private const int Persons = 9;

    public IReadOnlyList<Person> All()
    {
        List<Person> doubled = [];
        while (doubled.Count < Persons)
        {
            Child child = careers.Start(new Quarter(2 + (doubled.Count * 4) + draw.Below(3)));
            if (careers.Extended(child) is { } longer)
            {
                Occasion second = longer.Occasions[^1] with { After = null };
                doubled.Add(new Person([child, child with { Occasions = [second] }]));
            }
        }

        return doubled;
    }
}
