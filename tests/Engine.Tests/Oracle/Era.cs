namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>The years a random caseload lives in. Eras lie four years apart, so that 29 February falls alike in each.</summary>
internal sealed record Era(int FirstYear, int Months)
{
    /// <summary>Before the ten KPIs: reoffending, first entry and custody.</summary>
    public static readonly Era Earlier = new(2019, 42);

    /// <summary>Since the ten KPIs, which begin in the second quarter: every file of the layout.</summary>
    public static readonly Era Later = new(2023, 27);

    /// <summary>Most events fall between this day and the last.</summary>
    public DateOnly FirstDay => new(FirstYear, 1, 1);

    public DateOnly LastDay => FirstDay.AddMonths(Months).AddDays(-1);

    public DateOnly LeapDay => new(FirstYear + 1, 2, 29);

    public bool HasEveryFile => this == Later;
}
