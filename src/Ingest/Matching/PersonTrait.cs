namespace KpiAnalytics.Ingest.Matching;

/// <summary>What of a person is compared for equality; a hashed person holds one token for each.</summary>
public enum PersonTrait
{
    PncId,

    /// <summary>The first forename.</summary>
    Forename,

    /// <summary>The first letter of the forename.</summary>
    Initial,

    /// <summary>The formal name a forename belongs to.</summary>
    ForenameRoot,

    /// <summary>The first middle name.</summary>
    MiddleName,
    Surname,

    /// <summary>The Soundex code of the surname.</summary>
    SurnameSound,
    BirthDate,

    /// <summary>The birth date with day and month changed round, where that is another date.</summary>
    BirthDateTurned,

    /// <summary>The birth date a year later.</summary>
    BirthDateNextYear,

    /// <summary>Year and month of birth.</summary>
    BirthMonth,
    BirthYear,
    Postcode,
    PostcodeSector,
    PostcodeDistrict,
}
