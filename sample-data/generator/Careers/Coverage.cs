namespace KpiAnalytics.SampleData.Careers;

/// <summary>The days the sample extract covers.</summary>
internal static class Coverage
{
    public static readonly DateOnly From = new(2013, 1, 1);
    public static readonly DateOnly To = new(2023, 12, 31);
    public static readonly DateOnly ExtractedOn = new(2024, 2, 5);

    /// <summary>Reprimands and final warnings gave way to youth cautions on this day (Legal Aid, Sentencing and Punishment of Offenders Act 2012).</summary>
    public static readonly DateOnly YouthCautionsBegin = new(2013, 4, 8);

    /// <summary>The Sentencing Act 2020 came into force on this day: section 90-92 detention became section 250.</summary>
    public static readonly DateOnly SentencingCodeBegins = new(2020, 12, 1);

    /// <summary>Outcome 22 is recorded from this month.</summary>
    public static readonly DateOnly Outcome22Begins = new(2019, 4, 1);

    /// <summary>A weight that drifts evenly from 2013 to 2023, and stays where it is before and after.</summary>
    public static int Drift(DateOnly date, int in2013, int in2023) =>
        in2013 + ((in2023 - in2013) * (Math.Clamp(date.Year, 2013, 2023) - 2013) / 10);
}
