namespace KpiAnalytics.Engine.Domain;

/// <summary>What is offered to a child with a health need (spec 2.5): four i-THRIVE kinds for KPI 4, three for KPI 5.</summary>
public enum InterventionType : byte
{
    NotKnown,
    GettingAdvice,
    GettingHelp,
    GettingAdditionalHelp,
    GettingRiskSupport,
    TargetedIntervention,
    SpecialistTreatment,
    ComplexCare,
    NoIntervention,
}
