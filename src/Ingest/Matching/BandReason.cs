namespace KpiAnalytics.Ingest.Matching;

/// <summary>Why a pair is in its band.</summary>
public enum BandReason
{
    /// <summary>The weight alone, held against the two thresholds.</summary>
    Weight,

    /// <summary>The PNC ids are equal and nothing contradicts them: the same.</summary>
    SamePncId,

    /// <summary>The PNC ids are equal, but birth date and a name are different: for review.</summary>
    PncIdContradicted,

    /// <summary>Several children hold the nominal's PNC id: for review.</summary>
    PncIdOfSeveralChildren,

    /// <summary>The nominal is another child's by its PNC id: different.</summary>
    PncIdOfAnotherChild,

    /// <summary>The weight says the same, but the PNC ids are different: for review.</summary>
    PncIdDiffers,

    /// <summary>The weight says the same, but the forenames are different or similar at best, as brothers', sisters' and twins' are: for review.</summary>
    ForenameDiffers,

    /// <summary>The weight says the same, but the birth dates are different, as a parent's and a child's of one name are: for review.</summary>
    BirthDateDiffers,
}
