namespace KpiAnalytics.Ingest;

/// <summary>How much a finding matters.</summary>
public enum FindingLevel
{
    /// <summary>A row was rejected, or a figure is wrong until this is fixed.</summary>
    Error,

    /// <summary>Something was read as "not known", or a repeat was left out.</summary>
    Warning,

    /// <summary>Worth knowing; nothing is lost.</summary>
    Note,
}
