namespace KpiAnalytics.Ingest.Recognition;

/// <summary>Whether a table can be read.</summary>
public enum RecognitionStatus
{
    /// <summary>No layout is like it.</summary>
    Unknown,

    /// <summary>It is like a layout, but something has to be confirmed first.</summary>
    NeedsConfirmation,

    /// <summary>It can be read as it is.</summary>
    Recognised,
}
