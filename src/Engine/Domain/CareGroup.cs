namespace KpiAnalytics.Engine.Domain;

/// <summary>
/// What children's social care was to a child on one day, as disparity is looked at: the closest involvement where there were
/// several. Early help is no care. Zero is "not known": care_statuses.csv was not supplied.
/// </summary>
public enum CareGroup : byte
{
    NotKnown,
    NotInCare,
    ChildLookedAfter,
    ChildProtectionPlan,
    ChildInNeed,
}
