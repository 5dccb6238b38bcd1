namespace KpiAnalytics.Engine.Measures.Kpis;

/// <summary>KPI 5: substance misuse (spec 5.5).</summary>
internal static class Kpi5SubstanceMisuse
{
    public static readonly Measure Measure = new KpiHealth(
        5, "substance misuse", Fact.SubstanceMisuseNeed, Fact.SubstanceMisuseAttendingAtStart, Fact.SubstanceMisuseOffered, Fact.SubstanceMisuseAttended,
        Dimensions.SubstanceMisuseOffered, Dimensions.SubstanceMisuseAttended).Headline("Substance misuse intervention offered to children with a need");
}
