using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>
/// A column seems to hold months before days. Either dates that only make sense so were rejected and no date read has a day
/// above 12; or dates outside the extract's days fall inside them with day and month exchanged. Dates are read day first all the same.
/// </summary>
internal sealed class DayMonthFlipCheck : IExtractCheck
{
    public static readonly Rule Rule = new("day-month-flip", FindingLevel.Warning);

    /// <summary>One or two may be slips of the pen.</summary>
    private const int FewestDates = 3;

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        FindingList found = records.Findings;
        Dictionary<(string, string), int> monthFirst = found.Listed.Where(IsMonthFirst).CountBy(finding => (finding.File, finding.Column)).ToDictionary();
        foreach ((string file, string column, IEnumerable<DateOnly> dates) in DateColumns.Of(records.Extract))
        {
            int rejected = monthFirst.GetValueOrDefault((file, column));
            if (rejected >= FewestDates && dates.All(date => date.Day <= 12))
            {
                string atLeast = found.Unlisted.Any(one => one.Rule == UnreadableDateRule.Rule.Id && one.File == file && one.Column == column) ? "At least " : "";
                findings.AddOfFile(Rule, file, (column, ""), "",
                    $"{atLeast}{rejected} dates have a month above 12 read day first, and no date has a day above 12: the column seems to be written month first. It is read day first.");
            }
            else if (records.Extract is { CoverageFrom: { } from, CoverageTo: { } to } && Exchanged(dates, from, to) is { } moved && moved >= FewestDates)
            {
                findings.AddOfFile(Rule, file, (column, ""), "",
                    $"{moved} dates lie outside the days the extract covers and inside with day and month exchanged: some seem to have been turned round by a spreadsheet. They are read as written.");
            }
        }
    }

    /// <summary>How many dates exchange would bring into the extract's days; null where it would help fewer than half of those outside.</summary>
    private static int? Exchanged(IEnumerable<DateOnly> dates, DateOnly from, DateOnly to)
    {
        int outside = 0, helped = 0;
        foreach (DateOnly date in dates.Where(date => date < from || date > to))
        {
            outside++;
            bool helps = date.Day <= 12 && date.Day != date.Month && new DateOnly(date.Year, date.Day, date.Month) is var other && other >= from && other <= to;
            helped += helps ? 1 : 0;
        }

        return helped * 2 > outside ? helped : null;
    }

    private static bool IsMonthFirst(Finding finding) =>
        finding.Rule == UnreadableDateRule.Rule.Id
        && DateOnly.TryParseExact(finding.Value.Trim(), ["MM/dd/yyyy", "M/d/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
        && date.Day > 12;
}
