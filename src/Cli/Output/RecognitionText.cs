using System.Globalization;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Cli.Output;

/// <summary>What was recognised, as plain text for a person.</summary>
internal static class RecognitionText
{
    public static void Write(RecognisedInbox inbox, TextWriter writer)
    {
        foreach (RecognisedTable table in inbox.Tables)
        {
            Write(table, writer);
        }

        foreach (Finding finding in inbox.AllFindings.InOneList())
        {
            writer.WriteLine($"{finding.File}: {finding.Message}");
        }
    }

    private static void Write(RecognisedTable table, TextWriter writer)
    {
        string what = table.Status switch
        {
            RecognitionStatus.Unknown => "no layout known is like it",
            RecognitionStatus.NeedsConfirmation => $"like {table.Title} ({table.Layout}), to be confirmed",
            _ => $"{table.Title} ({table.Layout})",
        };
        string period = table.PeriodFirst is { } first && table.PeriodLast is { } last ? $", {Day(first)} to {Day(last)}" : "";
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Place}: {what}; {table.Rows} rows{period}; agreement {table.Confidence:0.00}"));
        foreach (ColumnQuestion question in table.Questions)
        {
            string proposal = question.Candidates.Length == 0 ? "no column fits" : $"\"{question.Candidates[0].Header}\"? (such as {Quoted(question.Candidates[0].Example)})";
            writer.WriteLine($"  {question.Column} ({question.KnownAs}): {proposal}");
        }

        foreach (ValueQuestion question in table.ValueQuestions)
        {
            writer.WriteLine($"  {question.Column}: {question.Text}");
        }
    }

    private static string Quoted(string text) => text.Length == 0 ? "nothing" : $"\"{text}\"";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
