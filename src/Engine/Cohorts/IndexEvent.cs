using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>An event that can put a child in a quarter's cohort: an outcome, or a release from custody.</summary>
/// <param name="Day">Its day number.</param>
/// <param name="Offence">The offence of the outcome, or the one the release is linked to; <see cref="RecordColumns.None"/> where it is linked to none.</param>
/// <param name="Outcome"><see cref="RecordColumns.None"/> for a release.</param>
internal readonly record struct IndexEvent(int Day, int Offence, int Outcome)
{
    /// <summary>Completed years on the day.</summary>
    public int Age { get; init; }

    /// <summary>The place of a release among its child's: those of one day are in the order of their offences' ids.</summary>
    public int Rank { get; init; }

    public bool IsRelease => Outcome == RecordColumns.None;
}
