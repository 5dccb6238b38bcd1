namespace KpiAnalytics.Reports.Charts;

/// <summary>Whose figures a series holds. The role decides colour, line and marker, and keeps them on every chart.</summary>
public enum SeriesRole
{
    /// <summary>The youth justice service itself: the series whose points can be focused and which carries the interval band.</summary>
    Service,

    /// <summary>The service's family of similar services.</summary>
    Family,

    Region,

    /// <summary>England, or England and Wales: the series' name says which.</summary>
    National,

    /// <summary>Figures of the service as printed in a plan or a publication: crosses, never joined by a line.</summary>
    Printed,
}
