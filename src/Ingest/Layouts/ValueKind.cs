namespace KpiAnalytics.Ingest.Layouts;

/// <summary>How the text of a column is read.</summary>
internal enum ValueKind
{
    /// <summary>Free text: trimmed, kept as written.</summary>
    Text,

    /// <summary>An identifier: trimmed, case kept.</summary>
    Id,

    /// <summary>An identifier that names a service of services.csv.</summary>
    Service,

    Date,

    YesNo,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>A whole number, zero or more.</summary>
    Whole,

    /// <summary>The YJB seriousness score, 1 to 8.</summary>
    Gravity,

    /// <summary>The first day of a quarter, as a date or as the label of a financial quarter: 2024Q1 begins on 1 April 2024.</summary>
    QuarterStart,

    /// <summary>A code of a list: trimmed, upper-cased, looked up.</summary>
    Code,
}
