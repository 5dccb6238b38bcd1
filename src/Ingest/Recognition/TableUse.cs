namespace KpiAnalytics.Ingest.Recognition;

/// <summary>What a recognised table's rows are for.</summary>
public enum TableUse
{
    /// <summary>Case-level records or template figures: part of an extract.</summary>
    Extract,

    /// <summary>Populations, published figures, targets and the like, put beside an extract.</summary>
    Reference,

    /// <summary>Records of others, such as a police force, that are joined to an extract.</summary>
    Joined,

    /// <summary>A work-list filled in by teams: held against an extract, part of none.</summary>
    WorkList,

    /// <summary>It is not known what the table is.</summary>
    None,
}
