using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.States;

/// <summary>States one after the other.</summary>
internal static class Stays
{
    /// <summary>One state for each group of days, from a first day on; equal neighbours are one stay.</summary>
    public static ImmutableArray<Stay<T>> Of<T>(DateOnly first, ImmutableArray<AnchorGroup> groups, IReadOnlyList<T> states)
    {
        ImmutableArray<Stay<T>>.Builder stays = ImmutableArray.CreateBuilder<Stay<T>>();
        for (int group = 0; group < groups.Length; group++)
        {
            if (stays is not [.., var last])
            {
                stays.Add(new Stay<T>(first, null, states[group]));
            }
            else if (!Equals(last.State, states[group]))
            {
                DateOnly change = DateOnly.FromDayNumber((groups[group - 1].To.DayNumber + groups[group].From.DayNumber + 1) / 2);
                stays[^1] = last with { End = change.AddDays(-1) };
                stays.Add(new Stay<T>(change, null, states[group]));
            }
        }

        return stays.ToImmutable();
    }

    /// <summary>Another state for some days, the last not included; what was before goes on after it.</summary>
    public static ImmutableArray<Stay<T>> Interrupted<T>(ImmutableArray<Stay<T>> stays, DateOnly from, DateOnly until, T state)
    {
        DateOnly before = from.AddDays(-1);
        IEnumerable<Stay<T>> kept = stays.SelectMany(stay => new[]
        {
            stay with { End = stay.End < before ? stay.End : before },
            stay with { Start = stay.Start > until ? stay.Start : until },
        });
        return
        [
            .. kept.Where(stay => stay.End is not { } end || end >= stay.Start)
                .Append(new Stay<T>(from, until.AddDays(-1), state)).OrderBy(stay => stay.Start),
        ];
    }

    /// <summary>What an extract can know of it: nothing after its last day.</summary>
    public static ImmutableArray<Stay<T>> UpTo<T>(ImmutableArray<Stay<T>> stays, DateOnly last) =>
        [.. stays.Where(stay => stay.Start <= last).Select(stay => stay.End > last ? stay with { End = null } : stay)];

    public static T? On<T>(ImmutableArray<Stay<T>> stays, DateOnly day)
        where T : class => stays.FirstOrDefault(stay => stay.Start <= day && !(stay.End < day))?.State;
}
