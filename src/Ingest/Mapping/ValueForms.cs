using System.Collections.Frozen;
using System.Globalization;
using KpiAnalytics.Ingest.Fields;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Mapping;

/// <summary>Turns what a supplier writes into what the rules read, for the forms that need nothing but the text.</summary>
internal static class ValueForms
{
    /// <summary>Marks for "no figure" in official statistics (Government Analysis Function, symbols in tables; and older ones still found).</summary>
    private static readonly FrozenSet<string> NoFigure = new[]
    {
        "-", "–", "—", ".", "..", "...", ":", "*", "**", "x", "c", "z", "u", "w", "[c]", "[x]", "[z]", "[u]", "[w]", "[low]", "n/a", "na", "#n/a", "no activity", "suppressed",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text as the rules read it; as it stands where it cannot be read.</summary>
    public static string Plain(ValueForm form, string text) => form switch
    {
        ValueForm.Figure => Figure(text),
        ValueForm.Percent => Figure(text).TrimEnd('%', ' '),
        ValueForm.Month or ValueForm.PeriodFirst => PeriodText.Find(text) is { } period ? Iso(period.First) : text,
        ValueForm.PeriodLast => PeriodText.Find(text) is { } period ? Iso(period.Last) : text,
        ValueForm.Year => Year(text),
        _ => text,
    };

    /// <summary>The value a longer text holds, in a form; null where it holds none.</summary>
    public static string? FindIn(ValueForm form, string text)
    {
        string plain = Plain(form, text);
        return form switch
        {
            ValueForm.Month or ValueForm.PeriodFirst or ValueForm.PeriodLast => PeriodText.Find(text) is null ? null : plain,
            ValueForm.Year => plain.Length == 4 && Digits.Read(plain) is >= 1990 and <= 2100 ? plain : null,
            _ => plain.Length == 0 ? null : plain,
        };
    }

    private static string Figure(string text)
    {
        string trimmed = text.Trim();
        return NoFigure.Contains(trimmed) ? "" : trimmed.TrimStart('£').Trim();
    }

    private static string Year(string text) => text.Trim() switch
    {
        { Length: 2 } year when Digits.Read(year) is { } number => (2000 + number).ToString(CultureInfo.InvariantCulture),
        var other => other,
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
