using System.Collections.Immutable;

namespace KpiAnalytics.SampleData.Courts;

/// <summary>
/// The episodes. Printed are 2022/23, with 795 nights (457 YOI, 218 STC, 120 SCH) and seven new episodes, and 2021/22, with
/// 1,215 nights; the other years are invented.
/// </summary>
internal static class RemandPlan
{
    public static readonly ImmutableArray<PlannedEpisode> All =
    [
        // 2022/23: 795 with the 20 + 22 nights carried in from 2021/22.
        new(2022, ("SCH", 120)),
        new(2022, ("STC", 74), ("YOI", 45)),
        new(2022, ("YOI", 125)),
        new(2022, ("YOI", 125)),
        new(2022, ("YOI", 120)),
        new(2022, ("STC", 96)),
        new(2022, ("STC", 62)) { BeforeYearEnd = 48 },

        // 2021/22: 1,215 with the 33 nights carried in.
        new(2021, ("YOI", 44)) { BeforeYearEnd = 24 },
        new(2021, ("YOI", 42)) { BeforeYearEnd = 20 },
        new(2021, ("YOI", 140)),
        new(2021, ("STC", 70), ("YOI", 40)),
        new(2021, ("YOI", 104)),
        new(2021, ("SCH", 100)),
        new(2021, ("YOI", 96)),
        new(2021, ("STC", 92)),
        new(2021, ("YOI", 88)),
        new(2021, ("YOI", 84)),
        new(2021, ("STC", 76)),
        new(2021, ("YOI", 72)),
        new(2021, ("YOI", 68)),
        new(2021, ("YOI", 60)),
        new(2021, ("STC", 48)),

        new(2020, ("YOI", 75)) { BeforeYearEnd = 42 },
        new(2020, ("YOI", 121)),
        new(2020, ("STC", 88)),
        new(2020, ("YOI", 97)),
        new(2020, ("YOI", 64), ("STC", 31)),
        new(2019, ("YOI", 93)),
        new(2019, ("YOI", 58)),
        new(2019, ("STC", 72)),
        new(2019, ("YOI", 41)),
        new(2023, ("YOI", 83)),
        new(2023, ("STC", 55)),
        new(2023, ("YOI", 28), ("YOI", 36)),
    ];
}
