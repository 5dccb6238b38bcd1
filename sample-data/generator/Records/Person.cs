using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.Records;

/// <summary>One real child: usually one id, sometimes held under two.</summary>
internal sealed record Person(ImmutableArray<Child> Ids)
{
    public Person(Child child)
        : this([child])
    {
    }

    /// <summary>The first day anything is recorded.</summary>
    public DateOnly FirstDay => Ids.SelectMany(id => id.Occasions).Min(occasion => occasion.Date);
}
