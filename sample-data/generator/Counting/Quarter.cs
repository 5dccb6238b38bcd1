namespace KpiAnalytics.SampleData.Counting;

/// <summary>A calendar quarter by its number: 0 = January-March 2013, the first the extract covers.</summary>
internal readonly record struct Quarter(int Index)
{
    private const int FirstYear = 2013;

    /// <summary>How many quarters the extract covers: 2013 to 2023.</summary>
    public const int Count = 44;

    public DateOnly FirstDay => new DateOnly(FirstYear, 1, 1).AddMonths(3 * Index);

    public DateOnly LastDay => FirstDay.AddMonths(3).AddDays(-1);

    public int Days => LastDay.DayNumber - FirstDay.DayNumber + 1;

    public bool IsCovered => Index is >= 0 and < Count;

    public static Quarter Of(DateOnly date) => new(((date.Year - FirstYear) * 4) + ((date.Month - 1) / 3));
}
