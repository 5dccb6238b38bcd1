using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tests.Oracle;

namespace KpiAnalytics.Engine.Tests.Golden;

/// <summary>The records of a golden case, under the field names of the extract.</summary>
internal sealed record GoldenRecords
{
    public GoldenService[] Services { get; init; } = [new("S1")];

    public GoldenMember[] Families { get; init; } = [];

    public GoldenPopulation[] Population { get; init; } = [];

    public GoldenChild[] Children { get; init; } = [];

    public GoldenOffence[] Offences { get; init; } = [];

    public GoldenOutcome[] Outcomes { get; init; } = [];

    /// <summary>Not given = supplied, and empty.</summary>
    public GoldenRelease[] CustodyReleases { get; init; } = [];

    public bool CustodyReleasesNotSupplied { get; init; }

    public DateOnly? CoverageFrom { get; init; }

    public Extract ToExtract() => new()
    {
        Children = [.. Children.Select(child => child.ToChild())],
        Offences = [.. Offences.Select(offence => offence.ToOffence())],
        Outcomes = [.. Outcomes.Select(outcome => outcome.ToOutcome())],
        CustodyReleases = CustodyReleasesNotSupplied ? null : [.. CustodyReleases.Select(release => release.ToRelease())],
        CoverageFrom = CoverageFrom,
    };

    public Reference ToReference() => new()
    {
        Services = [.. Services.Select(service => new Service(service.Yotoucode, service.Yotoucode, service.Region, service.Country, null, null))],
        FamilyMembers = [.. Families.Select(member => new FamilyMember(member.Yotoucode, member.MemberYotoucode, null, null))],
        Populations = [.. Population.Select(part => new PopulationCount(part.Yotoucode, part.Year, part.Age, part.Count, part.Sex, null))],
    };
}

internal sealed record GoldenService(string Yotoucode, string Region = "Region", string Country = "England");

internal sealed record GoldenMember(string Yotoucode, string MemberYotoucode);

internal sealed record GoldenPopulation(string Yotoucode, int Year, long Count, int Age = 14, Sex? Sex = null);

internal sealed record GoldenChild(
    string Ypid, DateOnly DateOfBirth, string Yotoucode = "S1", string OriginatingYOTPersonID = "", Sex Sex = Sex.Unknown, bool Deleted = false)
{
    public Child ToChild() => new()
    {
        Ypid = Ypid,
        Service = Yotoucode,
        DateOfBirth = DateOfBirth,
        OriginatingPersonId = OriginatingYOTPersonID,
        Sex = Sex,
        IsDeleted = Deleted,
    };
}

internal sealed record GoldenOffence(
    string Ypid, string OffenceID, DateOnly OffenceDate, bool IsBreach = false, byte YjbseriousnessScore = 0, DateOnly? ArrestDate = null,
    int? AgeAtArrestOrOffence = null, int? AgeOnFirstHearing = null)
{
    public Offence ToOffence() => new()
    {
        Ypid = Ypid,
        OffenceId = OffenceID,
        Date = OffenceDate,
        Category = IsBreach ? OffenceCategory.BreachOfStatutoryOrder : OffenceCategory.TheftAndHandling,
        Gravity = YjbseriousnessScore,
        IsBreach = IsBreach,
        ArrestDate = ArrestDate,
        AgeAtArrestOrOffence = AgeAtArrestOrOffence,
        AgeOnFirstHearing = AgeOnFirstHearing,
    };
}

internal sealed record GoldenOutcome(
    string Ypid, string OffenceID, DateOnly OutcomeDate, string LegalOutcome, string SentencingOccasionID = "",
    string ResidenceOnLegalOutcomeDate = "LOCAL", bool AppealedAway = false, string Yotoucode = "")
{
    public Outcome ToOutcome() => new()
    {
        Ypid = Ypid,
        OffenceId = OffenceID,
        Date = OutcomeDate,
        Disposal = LegalOutcomes.Of(LegalOutcome),
        Service = Yotoucode,
        IsResidentElsewhere = ResidenceOnLegalOutcomeDate == "OTHER",
        IsAppealedAway = AppealedAway,
        SentencingOccasionId = SentencingOccasionID,
    };
}

internal sealed record GoldenRelease(string Ypid, DateOnly ReleaseDate, string OffenceID = "")
{
    public CustodyRelease ToRelease() => new(Ypid, ReleaseDate, OffenceID);
}
