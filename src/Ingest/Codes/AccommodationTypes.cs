using System.Collections.Frozen;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Codes;

/// <summary>The accommodation types of residences.csv, by the column of KPI 1b they fall into (spec 2.5). The contract has no list of them.</summary>
internal static class AccommodationTypes
{
    private static readonly FrozenDictionary<string, AccommodationType> ByCode = new Dictionary<string, AccommodationType>
    {
        ["LIVING_WITH_PARENT_S"] = AccommodationType.LivingWithParents,
        ["AT_HOME"] = AccommodationType.LivingWithParents,
        ["LIVING_WITH_FAMILY_NOT_PARENTS"] = AccommodationType.LivingWithFamily,
        ["LIVING_WITH_FRIENDS"] = AccommodationType.LivingWithFriends,
        ["FOSTER_CARE_LA"] = AccommodationType.FosterCare,
        ["FOSTER_CARE_PRIVATE"] = AccommodationType.FosterCare,
        ["SUPPORTED_ACCOMMODATION_SUPPORTED_LODGINGS"] = AccommodationType.SupportedAccommodation,
        ["TEMPORARY_ACCOMMODATION"] = AccommodationType.Temporary,
        ["BAIL_HOSTEL"] = AccommodationType.Temporary,
        ["RESIDENTIAL_UNIT_LA"] = AccommodationType.ResidentialUnit,
        ["RESIDENTIAL_UNIT_PRIVATE"] = AccommodationType.ResidentialUnit,
        ["RESIDENTIAL_UNIT_SECURE"] = AccommodationType.ResidentialUnit,
        ["INDEPENDENT_LIVING"] = AccommodationType.IndependentLiving,
        ["OTHER"] = AccommodationType.Other,
        ["HOSPITAL"] = AccommodationType.Other,
        ["TRAVELLER_SITE"] = AccommodationType.Other,
        ["YOI"] = AccommodationType.YoungOffenderInstitution,
        ["STC"] = AccommodationType.SecureTrainingCentre,
        ["SCH"] = AccommodationType.SecureChildrensHome,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The codes, upper case.</summary>
    public static IEnumerable<string> Codes => ByCode.Keys;

    /// <summary>The column of a trimmed text, any case. The column is free text: an empty or other one is not known, and no fault.</summary>
    public static AccommodationType Find(string text) => ByCode.GetValueOrDefault(text);
}
