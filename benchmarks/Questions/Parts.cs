using System.Collections.Immutable;
using KpiAnalytics.Benchmarks.Generation;
using KpiAnalytics.Engine;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Evaluation;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;
using Release = KpiAnalytics.Engine.Cohorts.Release;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>Where the time of preparing and of asking goes, part by part.</summary>
internal static class Parts
{
    /// <param name="only">Parts whose name holds this text; empty = all.</param>
    public static void Print(WorkloadSize size, string only, TextWriter log)
    {
        log.WriteLine("| part | milliseconds: median / fastest run / processor time of all threads |");
        log.WriteLine("|---|---|");
        Dataset data = Dataset.Of(size);
        ImmutableArray<Release> releases = Preparation.Releases(data);
        foreach ((string part, Action work) in OfPreparing(data, releases).Concat(OfAsking(Preparation.Of(data, releases)))
            .Where(part => part.Part.Contains(only, StringComparison.Ordinal)))
        {
            log.WriteLine($"| {part} | {Stopwatches.Of(work)} |");
        }
    }

    private static IEnumerable<(string Part, Action Work)> OfPreparing(Dataset data, ImmutableArray<Release> releases)
    {
        var services = new ServiceList(data.Reference);
        CaseHistories histories = CaseHistories.OfOffences(data.Columns, releases, Preparation.Around, services, Dataset.Last);
        Outcomes outcomes = histories.Outcomes;
        yield return ("prepare: index events", () => ReoffendingCohorts.Table(histories, services.Count));
        yield return ("prepare: first entries", () => FirstEntries.Table(outcomes, services.Count, CareHistory.NotSupplied));
        yield return ("prepare: custody", () => CustodySentences.Table(outcomes, services.Count));
        yield return ("prepare: proven offences", () => ProvenOffences.Table(outcomes, services.Count, CareHistory.NotSupplied));
        yield return ("prepare: sanctions", () => Sanctions.Table(outcomes, services.Count, CareHistory.NotSupplied));
        EventRow[] rows = EveryOutcome(outcomes);
        yield return ("prepare: a row for every outcome", () => EveryOutcome(outcomes));
        yield return ("prepare: those rows laid out in columns", () => EventRow.Table(rows, services.Count).Build());
        yield return ("prepare: population", () => _ = new PopulationTable(data.Reference, services));
        yield return ("prepare: everything", () => Preparation.Of(data, releases));
    }

    private static IEnumerable<(string Part, Action Work)> OfAsking(Caseload caseload)
    {
        foreach (Workload question in Workload.Unfiltered.Concat(Workload.Filtered))
        {
            EventKind events = question.Measures[0].Events;
            Cell cell = Cell.Of(question.Asked.Filter, []).First();
            QuestionGrid grid = QuestionGrid.Of(caseload, question.Asked);
            yield return ($"{question.Id}: figures", () => KpiEngine.Answer(caseload, question.Asked));
            yield return ($"{question.Id}: counts", () => Counted.Ask(caseload, question));
            yield return ($"{question.Id}: grid of areas and periods", () => QuestionGrid.Of(caseload, question.Asked));
            yield return ($"{question.Id}: rows that pass", () => new TallyCounts(caseload).Passing(events, cell.Filter));
            yield return ($"{question.Id}: counts by service and quarter", () => Lines(caseload, question, cell));
            if (question.Measures[0].Below.Unit == TallyUnit.Population)
            {
                yield return ($"{question.Id}: residents", () => caseload.Population.Of(cell.Filter));
            }
        }
    }

    private static EventRow[] EveryOutcome(Outcomes outcomes) => ChildRanges.Rows<EventRow>(outcomes.Columns.Children, 3, () => (child, rows) =>
    {
        RecordColumns columns = outcomes.Columns;
        for (int offence = columns.OffenceStarts[child]; offence < columns.OffenceStarts[child + 1]; offence++)
        {
            for (int outcome = columns.OutcomeStarts[offence]; outcome < columns.OutcomeStarts[offence + 1]; outcome++)
            {
                rows.Add(outcomes.Row(child, offence, outcome, columns.AgeAtArrestOrOffence[offence]));
            }
        }
    });

    private static void Lines(Caseload caseload, Workload question, Cell cell)
    {
        var tallies = new TallyCounts(caseload);
        foreach (Measure measure in question.Measures)
        {
            LineCounts.Of(caseload, tallies, measure, cell);
        }
    }
}
