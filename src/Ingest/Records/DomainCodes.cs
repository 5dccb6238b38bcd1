using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Codes;

namespace KpiAnalytics.Ingest.Records;

/// <summary>From the codes of codes.csv to the words of the domain. An empty or unknown code is "not known".</summary>
internal static class DomainCodes
{
    private static readonly CodeList SexList = CodeTable.List("sex");

    public static Sex SexOf(string code) => (Sex)(Dimensions.Sex.CodeOf(code) ?? 0);

    /// <summary>Sex from the older gender column, a free text: other words than those of the sex list are not known.</summary>
    public static Sex SexOfGender(string text) =>
        text.Length == 0 ? Sex.Unknown : SexOf(SexList.Resolve(text.ToUpperInvariant()) ?? "");

    public static Ethnicity EthnicityOf(string code) => (Ethnicity)(Dimensions.Ethnicity.CodeOf(code) ?? 0);

    public static OffenceCategory OffenceCategoryOf(string code) => (OffenceCategory)(Dimensions.OffenceCategory.CodeOf(code) ?? 0);

    public static CourtType CourtTypeOf(string code) => code switch
    {
        "YOUTH" => CourtType.Youth,
        "CROWN" => CourtType.Crown,
        "MAGISTRATES" => CourtType.Magistrates,
        "OTHER" => CourtType.Other,
        _ => CourtType.Unknown,
    };

    /// <exception cref="ArgumentOutOfRangeException">The code is none of the list's: such rows are rejected before.</exception>
    public static AreaType AreaTypeOf(string code) => code switch
    {
        "SERVICE" => AreaType.Service,
        "FAMILY" => AreaType.Family,
        "REGION" => AreaType.Region,
        "NATIONAL" => AreaType.National,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "There is no such kind of area."),
    };
}
