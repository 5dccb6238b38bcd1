using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>What children had done so many months after their index event; only those followed that long are counted.</summary>
/// <param name="Month">1 to 12; the day so many months later is included.</param>
/// <param name="Children">Followed at least so long: the denominator.</param>
/// <param name="Reoffenders">Of them, with a reoffence by then.</param>
/// <param name="Reoffences">Theirs, by then.</param>
public sealed record MonthRate(int Month, int Children, int Reoffenders, int Reoffences)
{
    /// <summary>The binary rate, 0..1; null where nobody was followed so long.</summary>
    public double? Binary => Children == 0 ? null : (double)Reoffenders / Children;

    /// <summary>Of the binary rate.</summary>
    public Interval Interval => Children == 0 ? Interval.None : WilsonInterval.Of(Reoffenders, (double)Children);

    /// <summary>The frequency rate: reoffences a reoffender; null where there is none.</summary>
    public double? Frequency => Reoffenders == 0 ? null : (double)Reoffences / Reoffenders;
}
