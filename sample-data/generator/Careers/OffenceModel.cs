using System.Globalization;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Careers;

/// <summary>What children do: categories in the proportions youth justice services see, gravity by category.</summary>
internal static class OffenceModel
{
    private const int GravityMissingInThousand = 25;
    private const int DrawsForAGraveOne = 5;

    private static readonly OffenceKind[] Kinds =
    [
        new("VIOLENCE_AGAINST_THE_PERSON", "SX88116", "Common assault", 205, "3333332", 15),
        new("VIOLENCE_AGAINST_THE_PERSON", "SX61047", "Assault occasioning actual bodily harm", 75, "44443", 90),
        new("VIOLENCE_AGAINST_THE_PERSON", "SX61020", "Wounding or inflicting grievous bodily harm", 16, "6667", 350),
        new("VIOLENCE_AGAINST_THE_PERSON", "SX61018", "Wounding with intent", 4, "778", 600),
        new("THEFT_AND_HANDLING", "SX68010", "Theft from a shop", 110, "3332"),
        new("THEFT_AND_HANDLING", "SX68022", "Handling stolen goods", 45, "3334"),
        new("CRIMINAL_DAMAGE", "SX71010", "Criminal damage, value under 5,000 pounds", 118, "222223"),
        new("PUBLIC_ORDER", "SX86004", "Using threatening, abusive or insulting words or behaviour", 85, "2223", 20),
        new("DRUGS", "SX71331", "Possession of cannabis", 70, "2222"),
        new("DRUGS", "SX71340", "Possession of a class A drug with intent to supply", 24, "6666677", 60),
        new("MOTORING_OFFENCES", "SX88191", "Using a motor vehicle without insurance", 66, "1112"),
        new("OTHER", "SX88020", "Having an article with a blade or point in a public place", 38, "3344", 1000),
        new("OTHER", "SX00044", "Obstructing a constable", 18, "222"),
        new("VEHICLE_THEFT", "SX68042", "Aggravated vehicle taking", 34, "3345"),
        new("ROBBERY", "SX68030", "Robbery", 34, "66665", 220),
        new("DOMESTIC_BURGLARY", "SX68049", "Burglary of a dwelling", 24, "66665"),
        new("NON_DOMESTIC_BURGLARY", "SX68053", "Burglary other than of a dwelling", 21, "4444"),
        new("SEXUAL_OFFENCES", "SX03001", "Sexual assault", 16, "5567"),
        new("RACIALLY_AGGRAVATED", "SX98031", "Racially aggravated harassment, alarm or distress", 11, "4445"),
        new("ARSON", "SX71030", "Arson", 8, "556"),
        new("FRAUD_AND_FORGERY", "SX06010", "Fraud by false representation", 8, "333"),
        new("DEATH_OR_INJURY_BY_DANGEROUS_DRIVING", "SX88002", "Causing serious injury by dangerous driving", 1, "78"),
        new("NOT_KNOWN", "", "", 3, "3"),
    ];

    private static readonly (OffenceKind Kind, int Weight)[] Weighted = [.. Kinds.Select(kind => (kind, kind.Weight))];

    /// <summary>An offence with no outcome yet. A grave one is the gravest of several draws.</summary>
    public static Offence Ordinary(SplitMix64 draw, DateOnly date, bool isGrave)
    {
        OffenceKind gravest = draw.Pick<OffenceKind>(Weighted);
        for (int again = isGrave ? DrawsForAGraveOne : 1; again > 1; again--)
        {
            OffenceKind other = draw.Pick<OffenceKind>(Weighted);
            gravest = string.CompareOrdinal(other.Gravity, gravest.Gravity) > 0 ? other : gravest;
        }

        return Of(draw, date, gravest);
    }

    /// <summary>A breach: by its category, by the programme's breach id, or both.</summary>
    public static Offence Breach(SplitMix64 draw, DateOnly date)
    {
        if (draw.Chance(60))
        {
            return Ordinary(draw, date, isGrave: false) with { HasProgrammeBreach = true };
        }

        (string category, string words, bool hasId) = draw.Pick<(string, string, bool)>(
        [
            (("BREACH_OF_STATUTORY_ORDER", "Breach of a youth rehabilitation order", true), 62),
            (("BREACH_OF_STATUTORY_ORDER", "Breach of a referral order", false), 18),
            (("BREACH_OF_BAIL", "Failing to surrender to bail", false), 14),
            (("BREACH_OF_CONDITIONAL_DISCHARGE", "Offence during a conditional discharge", false), 6),
        ]);
        return new Offence(date, category) { Gravity = draw.Chance(500) ? 3 : 1, CjsCode = "SX03506", Description = words, HasProgrammeBreach = hasId };
    }

    /// <summary>The same offence with a score of 1 to 4, or of 5 to 8: another kind where its own has none in the band.</summary>
    public static Offence InBand(SplitMix64 draw, Offence offence, bool isGrave)
    {
        Offence other = offence;
        while (other.Gravity is not { } score || score >= 5 != isGrave)
        {
            other = Ordinary(draw, offence.Date, isGrave);
        }

        return offence with
        {
            Category = other.Category,
            Gravity = other.Gravity,
            CjsCode = other.CjsCode,
            Description = other.Description,
            IsKnifeRelated = other.IsKnifeRelated,
        };
    }

    private static Offence Of(SplitMix64 draw, DateOnly date, OffenceKind kind)
    {
        char score = kind.Gravity[draw.Below(kind.Gravity.Length)];
        return new Offence(date, kind.Category)
        {
            Gravity = draw.Chance(GravityMissingInThousand) ? null : int.Parse([score], CultureInfo.InvariantCulture),
            CjsCode = kind.CjsCode,
            Description = kind.Description,
            IsKnifeRelated = draw.Chance(kind.KnifeInThousand),
        };
    }
}
