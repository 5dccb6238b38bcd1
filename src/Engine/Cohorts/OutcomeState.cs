namespace KpiAnalytics.Engine.Cohorts;

/// <summary>What the counting rules ask of an outcome, in one byte.</summary>
[Flags]
internal enum OutcomeState : byte
{
    None = 0,

    /// <summary>Not appealed away, and dated no later than the extract's end.</summary>
    Valid = 1,

    /// <summary>Valid and substantive.</summary>
    Proven = 2,

    Custody = 4,

    /// <summary>The child lived elsewhere on the day.</summary>
    Elsewhere = 8,
}
