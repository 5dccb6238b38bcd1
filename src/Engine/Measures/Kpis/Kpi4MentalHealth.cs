namespace KpiAnalytics.Engine.Measures.Kpis;

/// <summary>KPI 4: mental healthcare and emotional wellbeing (spec 5.4).</summary>
internal static class Kpi4MentalHealth
{
    public static readonly Measure Measure = new KpiHealth(
        4, "mental health or emotional wellbeing", Fact.MentalHealthNeed, Fact.MentalHealthAttendingAtStart, Fact.MentalHealthOffered, Fact.MentalHealthAttended,
        Dimensions.MentalHealthOffered, Dimensions.MentalHealthAttended).Headline("Mental healthcare offered to children with a need");
}
