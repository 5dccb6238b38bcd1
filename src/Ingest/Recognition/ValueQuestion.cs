namespace KpiAnalytics.Ingest.Recognition;

/// <summary>A value the file does not hold and the analyst is asked for, such as the year of a population.</summary>
/// <param name="Column">The layout's column it fills.</param>
/// <param name="Text">The question.</param>
public sealed record ValueQuestion(string Column, string Text);
