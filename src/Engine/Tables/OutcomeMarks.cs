namespace KpiAnalytics.Engine.Tables;

/// <summary>The yes-or-no columns of an outcome.</summary>
[Flags]
internal enum OutcomeMarks : byte
{
    None = 0,

    /// <summary>The child lived elsewhere on the day.</summary>
    Elsewhere = 1,

    /// <summary>Not valid any more.</summary>
    AppealedAway = 2,
}
