namespace KpiAnalytics.Engine.Domain;

/// <summary>The wider services of KPI 7 (codes.csv, "status (care_statuses)").</summary>
public enum CareStatusKind : byte
{
    NotKnown,
    ChildLookedAfter,
    ChildProtectionPlan,
    ChildInNeed,
    EarlyInterventionPlan,
    EarlyHelpOpen,
    EarlyHelpReferred,
}
