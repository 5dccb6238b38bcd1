using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>Offences that received a substantive outcome, each once, at its most serious one (contracts/extract-layout.md, "Serious violence").</summary>
internal static class ProvenOffences
{
    /// <summary>The least gravity score of serious violence.</summary>
    private const int LeastSerious = 5;

    /// <summary>The Disparity Toolkit's offences were committed on or after this day.</summary>
    private static readonly int ToolkitStart = new DateOnly(2020, 4, 1).DayNumber;

    public static EventTable Table(Outcomes outcomes, int services, CareHistory care) =>
        EventRow.Table(ChildRanges.Rows<EventRow>(outcomes.Columns.Children, 3, () => (child, rows) => Add(outcomes, child, rows)), services)
            .Code(Dimensions.CareStatus, row => care.On(row.Child, row.Day))
            .Has(Fact.SeriousViolence, IsSeriousViolence)
            .Has(Fact.Violence, row => (OffenceCategory)row.Category == OffenceCategory.ViolenceAgainstThePerson)
            .Has(Fact.KnifeRelated, row => row.IsMarked)
            .Has(Fact.InToolkit, row => row.IsInToolkit)
            .Build();

    private static bool IsSeriousViolence(EventRow row) => row.Gravity >= LeastSerious
        && (OffenceCategory)row.Category is OffenceCategory.Robbery or OffenceCategory.Drugs or OffenceCategory.ViolenceAgainstThePerson;

    private static void Add(Outcomes outcomes, int child, List<EventRow> rows)
    {
        RecordColumns columns = outcomes.Columns;
        if (columns.IsDeleted[child])
        {
            return;
        }

        for (int offence = columns.OffenceStarts[child]; offence < columns.OffenceStarts[child + 1]; offence++)
        {
            int first = RecordColumns.None;
            bool isSanctioned = false;
            for (int outcome = columns.OutcomeStarts[offence]; outcome < columns.OutcomeStarts[offence + 1]; outcome++)
            {
                isSanctioned |= Sanctions.IsEligible(outcomes, child, offence, outcome);
                bool counts = outcomes.IsProven(outcome) && !outcomes.IsElsewhere(outcome)
                    && AgeOf(outcomes, child, offence, outcome) is >= Outcomes.YoungestAge and <= Outcomes.OldestAge;
                first = counts && (first == RecordColumns.None || outcomes.Compare((offence, outcome), (offence, first)) < 0) ? outcome : first;
            }

            if (first != RecordColumns.None)
            {
                rows.Add(outcomes.Row(child, offence, first, AgeOf(outcomes, child, offence, first)) with
                {
                    IsMarked = (columns.Marks[offence] & OffenceMarks.KnifeRelated) != 0,
                    IsInToolkit = isSanctioned && columns.Committed[offence] >= ToolkitStart,
                });
            }
        }
    }

    /// <summary>Before court the age at arrest or offence, else that at the first hearing.</summary>
    private static int AgeOf(Outcomes outcomes, int child, int offence, int outcome) => outcomes.TierOf(outcome) == OutcomeTier.PreCourt
        ? outcomes.Columns.AgeAtArrestOrOffence[offence]
        : outcomes.AgeOnFirstHearing(child, offence, outcome);
}
