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

    /// <summary>The most serious of the outcomes that prove an offence; <see cref="RecordColumns.None"/> where none does.</summary>
    public static int ProvingOutcome(Outcomes outcomes, int child, int offence)
    {
        int first = RecordColumns.None;
        for (int outcome = outcomes.Columns.OutcomeStarts[offence]; outcome < outcomes.Columns.OutcomeStarts[offence + 1]; outcome++)
        {
            bool counts = outcomes.IsProven(outcome) && !outcomes.IsElsewhere(outcome)
                && AgeOf(outcomes, child, offence, outcome) is >= Outcomes.YoungestAge and <= Outcomes.OldestAge;
            first = counts && (first == RecordColumns.None || outcomes.Compare((offence, outcome), (offence, first)) < 0) ? outcome : first;
        }

        return first;
    }

    /// <summary>The row of an offence, at the outcome that proves it.</summary>
    public static EventRow Row(Outcomes outcomes, int child, int offence, int outcome)
    {
        RecordColumns columns = outcomes.Columns;
        return outcomes.Row(child, offence, outcome, AgeOf(outcomes, child, offence, outcome)) with
        {
            IsMarked = (columns.Marks[offence] & OffenceMarks.KnifeRelated) != 0,
            IsInToolkit = columns.Committed[offence] >= ToolkitStart && IsSanctioned(outcomes, child, offence),
        };
    }

    private static void Add(Outcomes outcomes, int child, List<EventRow> rows)
    {
        RecordColumns columns = outcomes.Columns;
        for (int offence = columns.OffenceStarts[child]; !columns.IsDeleted[child] && offence < columns.OffenceStarts[child + 1]; offence++)
        {
            int outcome = ProvingOutcome(outcomes, child, offence);
            if (outcome != RecordColumns.None)
            {
                rows.Add(Row(outcomes, child, offence, outcome));
            }
        }
    }

    private static bool IsSanctioned(Outcomes outcomes, int child, int offence)
    {
        bool isSanctioned = false;
        for (int outcome = outcomes.Columns.OutcomeStarts[offence]; outcome < outcomes.Columns.OutcomeStarts[offence + 1]; outcome++)
        {
            isSanctioned |= Sanctions.IsEligible(outcomes, child, offence, outcome);
        }

        return isSanctioned;
    }

    /// <summary>Before court the age at arrest or offence, else that at the first hearing.</summary>
    private static int AgeOf(Outcomes outcomes, int child, int offence, int outcome) => outcomes.TierOf(outcome) == OutcomeTier.PreCourt
        ? outcomes.Columns.AgeAtArrestOrOffence[offence]
        : outcomes.AgeOnFirstHearing(child, offence, outcome);
}
