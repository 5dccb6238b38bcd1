using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Careers;

/// <summary>Who the children are.</summary>
internal static class ChildModel
{
    /// <summary>A child who is between 10 and 17 on a day; most are 15 to 17.</summary>
    public static Child AgedOn(SplitMix64 draw, DateOnly day)
    {
        int age = draw.Pick<int>([(10, 10), (11, 22), (12, 58), (13, 112), (14, 172), (15, 218), (16, 225), (17, 183)]);
        DateOnly born = day.AddYears(-age).AddDays(-draw.Below(365));
        DateOnly dateOfBirth = born is { Month: 2, Day: 29 } ? born.AddDays(-1) : born;
        string sex = draw.Pick<string>([("1", 858), ("2", 138), ("", 4)]);
        string ethnicity = draw.Pick<string>(
            [("WHITE", 767), ("MIXED", 90), ("BLACK", 88), ("ASIAN", 20), ("OTHER", 9), ("NOT_KNOWN", 26)]);
        return new Child(dateOfBirth, sex, ethnicity);
    }
}
