using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>Knife and weapon offences (spec 4.10), shown by gravity since those below 5 fall outside serious violence.</summary>
internal static class KnifeOffences
{
    public static readonly Measure Measure = new()
    {
        Id = "knife.offences",
        Name = "Knife and weapon offences",
        Unit = "offences",
        Definition = "local-2023",
        Meaning = "Proven offences recorded as knife or weapon related, by gravity band: those of 1 to 4 are not serious violence.",
        NumeratorName = "knife and weapon offences",
        Kind = MeasureKind.Count,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Flow,
        Events = EventKind.ProvenOffence,
        Above = Tally.Rows.Where(Fact.KnifeRelated),
        Below = Tally.None,
        Multiplier = 1,
        Decimals = 0,
        HeadlinePeriod = PeriodKind.Rolling12,
        Needs = [.. ProvenOffenceFields.Needs, new("offences.csv", "knifeRelatedOffence")],
        Requires = [new("offences.csv", "knifeRelatedOffence")],
        AlwaysBy = [Breakdown.By(Dimensions.GravityBand)],
    };
}
