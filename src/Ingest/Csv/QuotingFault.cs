namespace KpiAnalytics.Ingest.Csv;

/// <summary>What is wrong with the quotes of a record.</summary>
internal enum QuotingFault
{
    /// <summary>Nothing: a quote inside an unquoted field is text.</summary>
    None,

    /// <summary>Text stands after a closing quote.</summary>
    TextAfterClosingQuote,

    /// <summary>The record ends inside a quoted field.</summary>
    LeftOpen,
}
