using System.Collections.Frozen;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Codes;

/// <summary>The provision types of ete_statuses.csv, by the column of KPI 2d they fall into (spec 2.5). The contract has no list of them.</summary>
internal static class EteProvisions
{
    private static readonly FrozenDictionary<string, EteProvision> ByCode = new Dictionary<string, EteProvision>
    {
        ["SCHOOL_FULL_TIME"] = EteProvision.School,
        ["SCHOOL_PART_TIME"] = EteProvision.School,
        ["MAINSTREAM_SCHOOL"] = EteProvision.School,
        ["PUPIL_REFERRAL_UNIT"] = EteProvision.PupilReferralUnit,
        ["ALTERNATIVE_PROVISION_PRU_FULL_TIME"] = EteProvision.PupilReferralUnit,
        ["ALTERNATIVE_PROVISION_PRU_PART_TIME"] = EteProvision.PupilReferralUnit,
        ["ALTERNATIVE_PROVISION"] = EteProvision.AlternativeProvision,
        ["ALTERNATIVE_PROVISION_OTHER_FULL_TIME"] = EteProvision.AlternativeProvision,
        ["ALTERNATIVE_PROVISION_OTHER_PART_TIME"] = EteProvision.AlternativeProvision,
        ["ALTERNATIVE_PROVISION_ABOVE_SCHOOL_AGE"] = EteProvision.AlternativeProvision,
        ["ELECTIVELY_HOME_EDUCATED"] = EteProvision.ElectivelyHomeEducated,
        ["EDUCATION_RE_ENGAGEMENT_PROGRAMME"] = EteProvision.ReEngagementProgramme,
        ["COLLEGE"] = EteProvision.College,
        ["UNIVERSITY"] = EteProvision.University,
        ["TRAINEESHIP"] = EteProvision.Traineeship,
        ["TRAINING_COURSE_APPRENTICESHIP"] = EteProvision.Apprenticeship,
        ["SUPPORTED_INTERNSHIP"] = EteProvision.SupportedInternship,
        ["MENTORING_CIRCLE"] = EteProvision.MentoringCircle,
        ["VOLUNTARY_WORK"] = EteProvision.VoluntaryWork,
        ["FULL_TIME_EMPLOYMENT"] = EteProvision.Employment,
        ["PART_TIME_EMPLOYMENT"] = EteProvision.Employment,
        ["EMPLOYMENT"] = EteProvision.Employment,
        ["SELF_EMPLOYMENT"] = EteProvision.SelfEmployment,
        ["OTHER"] = EteProvision.Other,
        ["NONE"] = EteProvision.None,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The codes, upper case.</summary>
    public static IEnumerable<string> Codes => ByCode.Keys;

    /// <summary>The column of a trimmed text, any case. The column is free text: an empty or other one is not known, and no fault.</summary>
    public static EteProvision Find(string text) => ByCode.GetValueOrDefault(text);
}
