using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>Custodial sentences, one for each child and sentencing occasion (contracts/extract-layout.md, "Custody").</summary>
internal static class CustodySentences
{
    public static EventTable Table(Outcomes outcomes, int services) =>
        EventRow.Table(ChildRanges.Rows<EventRow>(outcomes.Columns.Children, 0, () => Adder(outcomes)), services).Build();

    private static Action<int, List<EventRow>> Adder(Outcomes outcomes)
    {
        // By the occasion's number, or by the day where there is none; of each the first in seriousness order.
        Dictionary<(int Occasion, int Day), (int Offence, int Outcome)> sentences = [];
        return (child, rows) =>
        {
            sentences.Clear();
            if (!outcomes.Columns.IsDeleted[child])
            {
                Find(outcomes, child, sentences);
            }

            foreach ((int offence, int outcome) in sentences.Values)
            {
                rows.Add(outcomes.Row(child, offence, outcome, outcomes.AgeOnFirstHearing(child, offence, outcome)));
            }
        };
    }

    private static void Find(Outcomes outcomes, int child, Dictionary<(int Occasion, int Day), (int Offence, int Outcome)> sentences)
    {
        RecordColumns columns = outcomes.Columns;
        for (int offence = columns.OffenceStarts[child]; offence < columns.OffenceStarts[child + 1]; offence++)
        {
            for (int outcome = columns.OutcomeStarts[offence]; outcome < columns.OutcomeStarts[offence + 1]; outcome++)
            {
                if (!IsEligible(outcomes, child, offence, outcome))
                {
                    continue;
                }

                int occasion = columns.Occasion[outcome];
                (int, int) key = (occasion, occasion == RecordColumns.None ? columns.Decided[outcome] : 0);
                if (!sentences.TryGetValue(key, out var found) || outcomes.Compare((offence, outcome), found) < 0)
                {
                    sentences[key] = (offence, outcome);
                }
            }
        }
    }

    private static bool IsEligible(Outcomes outcomes, int child, int offence, int outcome) =>
        outcomes.IsCustody(outcome) && outcomes.IsValid(outcome) && !outcomes.IsElsewhere(outcome)
        && outcomes.AgeOnFirstHearing(child, offence, outcome) is >= Outcomes.YoungestAge and <= Outcomes.OldestAge;
}
