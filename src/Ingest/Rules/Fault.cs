namespace KpiAnalytics.Ingest.Rules;

/// <summary>A breach of a rule, before it is known in which line it stands and what became of the row.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Column">The column; empty = the whole row or file.</param>
/// <param name="Value">The value as read.</param>
/// <param name="Message">One plain sentence.</param>
internal readonly record struct Fault(Rule Rule, string Column, string Value, string Message);
