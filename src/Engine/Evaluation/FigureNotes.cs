using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>What a reader must know to use a counted figure.</summary>
internal sealed class FigureNotes(Caseload caseload, Measure measure, Filter filter)
{
    /// <summary>Contract: first-time entrants need seven years of history before "first" can be believed.</summary>
    private const int YearsOfHistory = 7;

    private readonly string _lacking = caseload.LackingBesides(measure, filter);

    public IEnumerable<string> Of(Period period, Counts counts)
    {
        if (measure.Events == EventKind.FirstEntry && caseload.Extract.CoverageFrom is { } from && period.Start < from.AddYears(YearsOfHistory))
        {
            yield return FormattableString.Invariant($"history begins {from:yyyy-MM-dd}");
        }

        if (measure.Events == EventKind.Index && caseload.Extract.CustodyReleases is null)
        {
            yield return "custody releases not supplied";
        }

        if (period.End > caseload.End)
        {
            yield return FormattableString.Invariant($"extract ends {caseload.End:yyyy-MM-dd}");
        }

        foreach (int year in counts.Details.OtherYears)
        {
            yield return FormattableString.Invariant($"population of mid-{year}");
        }

        if (_lacking.Length > 0 && counts.Details.Note != TemplateCounts.Whole)
        {
            yield return _lacking;
        }

        if (counts.Details.Note.Length > 0)
        {
            yield return counts.Details.Note;
        }
    }
}
