using System.Globalization;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Checks;

/// <summary>The days an extract covers, seen against the calendar's quarters: what must be known before figures are taken from it.</summary>
/// <param name="From">The first day; null where the extract holds no dated event.</param>
/// <param name="To">The last day, as stated or else of the latest event; null where there is none.</param>
/// <param name="IsStated">The extract says itself where it ends (coverageTo); else the latest outcome or release does.</param>
public sealed record CoverageSpan(DateOnly? From, DateOnly? To, bool IsStated)
{
    /// <summary>Days from the last day covered to the last day of its quarter; 0 = it ends with a quarter, or there is no end.</summary>
    public int DaysBeforeQuarterEnd => To is { } to ? Quarter.Of(to).LastDay.DayNumber - to.DayNumber : 0;

    /// <summary>The last quarter covered whole; null where none is.</summary>
    public Quarter? LastWholeQuarter
    {
        get
        {
            if (To is not { } to)
            {
                return null;
            }

            Quarter last = DaysBeforeQuarterEnd == 0 ? Quarter.Of(to) : Quarter.Of(to) - 1;
            return last.FirstDay >= From ? last : null;
        }
    }

    public static CoverageSpan Of(Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        return new CoverageSpan(extract.Start, extract.End, extract.CoverageTo is not null);
    }

    /// <summary>The span in one sentence: "This extract covers ... to ... and ends 12 days before the quarter's end: Jan-Mar 2026 is not whole."</summary>
    public string Sentence()
    {
        if (From is not { } from || To is not { } to)
        {
            return "This extract holds no dated event and states no coverage.";
        }

        string span = string.Create(CultureInfo.InvariantCulture, $"This extract covers {from:d MMM yyyy} to {to:d MMM yyyy}");
        string source = IsStated ? "" : " (the day of its latest outcome or release; it states none)";
        return $"{span}{source} and {End(to)}";
    }

    /// <summary>How it ends, where its days are said already: "It ends with a quarter."</summary>
    public string EndSentence() => To is { } to ? $"It {End(to)}" : "It holds no dated event and states no coverage.";

    private string End(DateOnly to) => DaysBeforeQuarterEnd == 0
        ? "ends with a quarter."
        : $"ends {Days(DaysBeforeQuarterEnd)} before the quarter's end: {Quarter.Of(to)} is not whole.";

    private static string Days(int days) => days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days} days");
}
