using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>A value the file does not hold, as it is being answered.</summary>
internal sealed class ConfirmValue(ValueQuestion question)
{
    public ValueQuestion Question { get; } = question;

    public string Text { get; set; } = "";
}
