namespace KpiAnalytics.Engine.Measures;

/// <summary>The prepared tables of dated events that measures count in.</summary>
public enum EventKind
{
    /// <summary>One row a child and quarter: the index event, with the reoffences that followed it.</summary>
    Index,

    /// <summary>One row a child: the first valid substantive outcome ever.</summary>
    FirstEntry,

    /// <summary>One row a sentencing occasion that ended in custody.</summary>
    Custody,
}
