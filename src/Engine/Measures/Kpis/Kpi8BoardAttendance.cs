using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Kpis;

/// <summary>KPI 8: management board attendance (spec 5.8).</summary>
internal static class Kpi8BoardAttendance
{
    private static readonly Breakdown BySector = Breakdown.By(Dimensions.Sector);

    public static readonly Measure Measure = Share("kpi8", "Senior partners at the management board", "statutory sectors with a senior partner present", Fact.SeniorPresent) with
    {
        Polarity = Polarity.Higher,
        Captions = KpiFigure.Captions(
            "Share of senior partners attending the management board.",
            "Number of senior partners at the board as a proportion of the five statutory sectors.",
            "Distinct statutory sectors with a senior partner present in the quarter over five; a quarter without a meeting has no figure."),
        SubMeasures =
        [
            Share("kpi8a", "KPI 8a: senior partners, by sector", "statutory sectors with a senior partner present", Fact.SeniorPresent) with { AlwaysBy = [BySector] },
            Share("kpi8b", "KPI 8b: delegated attendance", "statutory sectors with a delegate present", Fact.DelegatePresent),
            Share("kpi8c", "KPI 8c: delegated attendance, by sector", "statutory sectors with a delegate present", Fact.DelegatePresent) with { AlwaysBy = [BySector] },
        ],
    };

    private static Measure Share(string id, string name, string counted, Fact fact) => KpiFigure.Share("kpi8", id, name, counted, Tally.Rows.Where(fact)) with
    {
        Unit = "% of the five statutory sectors",
        Meaning = $"Of the five statutory sectors (social care, education, police, probation, health), the share: {counted} at a board meeting in the quarter. "
            + "A sector counts once however many meetings were held; a quarter without a meeting has no figure; a year is its quarters added.",
        Kind = MeasureKind.Ratio,
        Events = EventKind.BoardSector,
        DenominatorName = "statutory sectors",
        Needs = [new("board_meetings.csv", "yotoucode"), new("board_meetings.csv", "meetingDate"), new("board_meetings.csv", "sector"), new("board_meetings.csv", "senior")],
        Requires = [new("board_meetings.csv", "")],
    };
}
