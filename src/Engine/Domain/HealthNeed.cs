namespace KpiAnalytics.Engine.Domain;

/// <summary>The two kinds of need of health.csv: KPI 4 and KPI 5.</summary>
public enum HealthNeed : byte
{
    NotKnown,
    MentalHealth,
    SubstanceMisuse,
}
