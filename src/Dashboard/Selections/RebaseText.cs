using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Engine.Statistics.ControlCharts;
using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Dashboard.Selections;

/// <summary>A decision on a control chart's limits as a link writes it: the first day of the new limits, a space, the reason.</summary>
public static class RebaseText
{
    /// <summary>Day and reason are drawn as one note on the chart, so the reason has what the day, "Apr 2020: ", leaves of it.</summary>
    public const int LongestReason = TrendAnnotation.LongestText - 10;

    private const int DateLength = 10;

    /// <summary>"2020-04-01 New triage".</summary>
    public static string Of(Rebase rebase)
    {
        ArgumentNullException.ThrowIfNull(rebase);
        return $"{SelectionUrl.Text(rebase.From)} {rebase.Reason}";
    }

    /// <summary>"Apr 2020: New triage", the note on chart and table.</summary>
    public static string Note(Rebase rebase)
    {
        ArgumentNullException.ThrowIfNull(rebase);
        return $"{rebase.From.ToString("MMM yyyy", CultureInfo.InvariantCulture)}: {rebase.Reason}";
    }

    /// <summary>What is wrong with a reason, as a sentence; null where it can stand.</summary>
    public static string? ProblemOf(string reason) => reason.Trim() switch
    {
        "" => "Give the reason: limits are never reckoned anew without one.",
        { Length: > LongestReason } => $"The reason has more than {LongestReason} characters, too many for a note on the chart.",
        _ => null,
    };

    /// <summary>The decisions a link gives, oldest first; each that is not understood adds a sentence to the problems.</summary>
    internal static ImmutableArray<Rebase> Read(IEnumerable<string?> texts, ImmutableArray<string>.Builder problems)
    {
        List<Rebase> rebases = [];
        foreach (string text in texts.OfType<string>())
        {
            if (DateOf(text) is not { } from)
            {
                problems.Add($"The link asks for new limits from '{text}', which does not begin with a day. They do not apply.");
            }
            else if (ProblemOf(text[DateLength..]) is { } problem)
            {
                problems.Add($"The link asks for new limits from {SelectionUrl.Text(from)}. They do not apply. {problem}");
            }
            else if (rebases.Exists(other => other.From == from))
            {
                problems.Add($"The link asks for new limits from {SelectionUrl.Text(from)} twice. The second reason does not apply.");
            }
            else
            {
                rebases.Add(new(from, text[DateLength..].Trim()));
            }
        }

        return [.. rebases.OrderBy(rebase => rebase.From)];
    }

    private static DateOnly? DateOf(string text) => text.Length < DateLength ? null : SelectionUrl.DateOf(text[..DateLength]);
}
