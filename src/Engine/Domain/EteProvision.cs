namespace KpiAnalytics.Engine.Domain;

/// <summary>The columns of KPI 2d: kinds of education, training and employment (spec 2.5). None = in no provision.</summary>
public enum EteProvision : byte
{
    NotKnown,
    School,
    PupilReferralUnit,
    AlternativeProvision,
    ElectivelyHomeEducated,
    ReEngagementProgramme,
    College,
    University,
    Traineeship,
    Apprenticeship,
    SupportedInternship,
    MentoringCircle,
    VoluntaryWork,
    Employment,
    SelfEmployment,
    Other,
    None,
}
