using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>The share of violence that is serious (spec 4.10).</summary>
internal static class SeriousShareOfViolence
{
    public static readonly Measure Measure = new()
    {
        Id = "violence.serious_share",
        Name = "Share of violence that is serious",
        Unit = "% of proven violence offences",
        Definition = "local-2023",
        Meaning = "Of the proven offences of violence against the person, the share with a gravity score of 5 to 8. An offence without a score is below the line only.",
        NumeratorName = "serious violence against the person offences",
        DenominatorName = "violence against the person offences",
        Kind = MeasureKind.Proportion,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Ratio,
        Events = EventKind.ProvenOffence,
        Above = Tally.Rows.Where(Fact.Violence, Fact.SeriousViolence),
        Below = Tally.Rows.Where(Fact.Violence),
        Multiplier = 100,
        Decimals = 2,
        HeadlinePeriod = PeriodKind.Rolling12,
        Needs = ProvenOffenceFields.Needs,
        Requires = [ProvenOffenceFields.Score],
    };
}
