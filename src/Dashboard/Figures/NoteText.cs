using System.Globalization;
using System.Text.RegularExpressions;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>A figure's notes as pages show them: days written as everywhere on the pages.</summary>
internal static partial class NoteText
{
    /// <summary>"data from template; history begins 1 Jan 2013".</summary>
    public static string Of(IEnumerable<string> notes) => string.Join("; ", notes.Select(Readable));

    /// <summary>"history begins 1 Jan 2013".</summary>
    public static string Readable(string note) => Day().Replace(note, day =>
        DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? PeriodText.Date(date) : day.Value);

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex Day();
}
