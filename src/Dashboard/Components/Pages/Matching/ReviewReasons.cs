using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Components.Shared;

namespace KpiAnalytics.Dashboard.Components.Pages.Matching;

/// <summary>The reasons offered. They are chosen and not written: a free text would carry names into the store.</summary>
internal static class ReviewReasons
{
    public static readonly ImmutableArray<Choice> All =
    [
        new("", "Choose a reason"),
        .. new[]
        {
            "the evidence shown is enough", "looked up in the case system", "asked the police", "brother, sister or twin", "parent and child of one name", "another person by the records",
            "decided by mistake", "new information",
        }.Select(reason => new Choice(reason, reason)),
    ];
}
