using KpiAnalytics.SampleData.Counting;

namespace KpiAnalytics.SampleData.Fitting;

/// <summary>
/// What the records must count to, quarter by quarter from January-March 2013. The sums over the printed periods are the
/// printed figures; the quarters between them lead smoothly from one to the next and are invented. From July 2022 the
/// follow-up is not over when the extract ends, so that fewer and fewer reoffences are known.
/// </summary>
internal static class QuarterPlan
{
    private static readonly int[] Cohort =
    [
        136, 132, 128, 124, /* 2014 */ 121, 119, 117, 115, /* 2015 */ 111, 108, 104, 100,
        /* 2016; April 2016-March 2017 = 326 */ 95, 88, 84, 79, /* 2017 */ 75, /* April 2017-March 2018 = 265 */ 70, 68, 65, /* 2018 */ 62, 63, 62, 61,
        /* 2019; July 2019-June 2020 = 223 */ 61, 60, 60, 58, /* 2020 */ 56, 49, /* July 2020-June 2021 = 179 */ 52, 50,
        /* 2021 */ 48, 29, 44, 45, /* 2022 */ 46, 49, 49, 48, /* 2023 */ 48, 46, 45, 44,
    ];

    private static readonly int[] Reoffenders =
    [
        52, 51, 49, 48, /* 2014 */ 46, 45, 44, 44, /* 2015 */ 42, 41, 39, 38,
        /* 2016; 122 */ 36, 33, 32, 29, /* 2017 */ 28, /* 84 */ 23, 22, 20, /* 2018 */ 19, 18, 17, 17,
        /* 2019; 52 */ 16, 16, 15, 13, /* 2020 */ 13, 11, /* 39 */ 12, 11,
        /* 2021 */ 11, 5, 10, 9, /* 2022 */ 9, 10, 9, 8, /* 2023 */ 7, 6, 4, 2,
    ];

    private static readonly int[] Reoffences =
    [
        166, 163, 157, 154, /* 2014 */ 150, 146, 143, 143, /* 2015 */ 138, 135, 129, 126,
        /* 2016; 408 */ 120, 111, 107, 97, /* 2017 */ 93, /* 258 */ 72, 68, 61, /* 2018 */ 57, 56, 54, 56,
        /* 2019; 200 */ 55, 58, 63, 55, /* 2020 */ 54, 28, /* 198 */ 60, 57,
        /* 2021 */ 57, 24, 42, 36, /* 2022 */ 32, 33, 29, 25, /* 2023 */ 21, 16, 9, 4,
    ];

    private static readonly int[] FirstTimeEntrants =
    [
        71, 69, 68, 67, /* 2014 */ 63, 61, 60, 59, /* 2015 */ 54, 52, 51, 51,
        /* 2016 = 178 */ 46, 45, 44, 43, /* 2017 = 154 */ 39, 39, 38, 38, /* 2018 = 151 */ 38, 38, 38, 37,
        /* 2019 */ 37, 37, 36, 36, /* 2020 */ 35, 33, 35, 35,
        /* 2021 = 131 */ 36, 23, 36, 36, /* 2022 = 133 */ 34, 33, 33, 33, /* 2023 */ 33, 32, 32, 31,
    ];

    private static readonly int[] CustodialSentences =
    [
        8, 7, 8, 7, /* 2014 */ 7, 7, 7, 6, /* 2015 */ 6, 6, 6, 5,
        5, 5, 5, 4, /* 2017 */ 4, 4, 4, 4, /* 2018; April 2018-March 2019 = 13 */ 4, 3, 4, 3,
        /* 2019 */ 3, 4, 4, 3, /* 2020 = 15 */ 4, 3, 4, 4,
        /* 2021 = 18 */ 5, 4, 5, 4, /* 2022 = 8 */ 3, 2, 2, 1, /* 2023 */ 2, 2, 3, 2,
    ];

    /// <summary>
    /// What a series must count to in a quarter. The last three stand for the financial year 2022/23: 184 children of known
    /// ethnicity and one more; 256 offences of known ethnicity and gravity and two more.
    /// </summary>
    public static int Target(Series series, int quarter) => series switch
    {
        Series.Cohort => Cohort[quarter],
        Series.Reoffenders => Reoffenders[quarter],
        Series.Reoffences => Reoffences[quarter],
        Series.FirstTimeEntrants => FirstTimeEntrants[quarter],
        Series.SanctionedChildren => quarter == SanctionCount.Cell ? 185 : 0,
        Series.ProvenOffences => quarter == SanctionCount.Cell ? 258 : 0,
        Series.DisputedAges => 0,
        _ => CustodialSentences[quarter],
    };
}
