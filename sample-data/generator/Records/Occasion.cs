using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.Records;

/// <summary>One day on which a child is dealt with, for one or several offences.</summary>
/// <param name="Date">The outcome date; of open allegations the offence date.</param>
/// <param name="Offences">The offences dealt with.</param>
internal sealed record Occasion(DateOnly Date, ImmutableArray<Offence> Offences)
{
    /// <summary>The release, where the occasion ended in custody and the child has been released.</summary>
    public DateOnly? Release { get; init; }

    /// <summary>Offences before this date and on it were committed before an earlier occasion; null = first occasion.</summary>
    public DateOnly? After { get; init; }

    /// <summary>The day from which the child is free to be dealt with again.</summary>
    public DateOnly Freed => Release ?? Date;
}
