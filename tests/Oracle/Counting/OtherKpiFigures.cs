using KpiAnalytics.Oracle.Events;
using KpiAnalytics.Oracle.Orders;

namespace KpiAnalytics.Oracle.Counting;

/// <summary>KPI 6, 8 and 10, and the local figures of the same rows (spec 4.9, 5.6, 5.8, 5.10).</summary>
internal static class OtherKpiFigures
{
    private static readonly Line Programmes = Line.All(tables => tables.OutOfCourt, Line.Rows);

    private static readonly Line Completed = Programmes with { Test = row => ((OutOfCourtProgramme)row).IsCompleted };

    private static readonly Line ChildrenEnding = Programmes with { Unit = Line.ChildrenPerQuarter };

    private static readonly Line ChildrenCompleting = Completed with { Unit = Line.ChildrenPerQuarter };

    private static readonly Line ChildrenNotCompleting = ChildrenEnding with { Test = row => !((OutOfCourtProgramme)row).IsCompleted };

    private static readonly Line Orders = Line.All(tables => tables.Order, Line.Rows);

    private static readonly Line Seats = Line.All(tables => tables.BoardSeat, Line.Rows);

    public static readonly Figure[] All =
    [
        new("kpi6", Sort.Share, 100, ChildrenCompleting, ChildrenEnding),
        new("kpi6a", Sort.Share, 100, Completed, Programmes),
        .. from sub in new[] { "kpi6b", "kpi6c" }
           from end in new[] { ("completed", ChildrenCompleting), ("not_completed", ChildrenNotCompleting) }
           select new Figure($"{sub}.{end.Item1}", Sort.Share, 100, end.Item2, ChildrenEnding),
        new("oocd.completion", Sort.Share, 100, Completed, Programmes),
        new("oocd.conclusion", Sort.Share, 100, Programmes, Programmes with { OfTotal = true }),
        Sectors("kpi8", sector => sector.SeniorPresent),
        Sectors("kpi8a", sector => sector.SeniorPresent),
        Sectors("kpi8b", sector => sector.DelegatePresent),
        Sectors("kpi8c", sector => sector.DelegatePresent),
        new("board.attendance", Sort.Ratio, 100, Seats with { Test = row => ((BoardEvent)row).SeniorPresent }, Seats),
        Victims("kpi10", victim => victim.EngagedInRj),
        new("kpi10a", Sort.Ratio, 1, Line.All(tables => tables.Victim, Line.VictimsPerQuarter), Orders),
        OrderFigures.Of("kpi10b", order => order.HasVictim),
        Processes(),
        Victims("kpi10d", victim => victim.AskedForView),
        Victims("kpi10e", victim => victim.ProgressProvided),
        Victims("kpi10e.requested", victim => victim.ProgressRequested),
        Victims("kpi10f", victim => victim.SupportProvided),
        Victims("kpi10f.requested", victim => victim.SupportRequested),
        Victims("kpi10g", victim => victim.Contacted),
    ];

    private static Figure Sectors(string id, Func<BoardEvent, bool> test) => new(
        id, Sort.Ratio, 100, Line.Of(tables => tables.BoardSector, Line.Rows, test), Line.All(tables => tables.BoardSector, Line.Rows));

    private static Line Consenting(Func<VictimEvent, bool> test) =>
        Line.Of<VictimEvent>(tables => tables.Victim, Line.VictimsPerQuarter, victim => victim.Consents && test(victim));

    private static Figure Victims(string id, Func<VictimEvent, bool> test) => new(id, Sort.Share, 100, Consenting(test), Consenting(_ => true));

    /// <summary>Processes are rows: a victim engaged for two offences is in two.</summary>
    private static Figure Processes() => new(
        "kpi10c", Sort.Ratio, 100, Consenting(victim => victim.EngagedInRj) with { Unit = Line.Rows }, Consenting(_ => true));
}
