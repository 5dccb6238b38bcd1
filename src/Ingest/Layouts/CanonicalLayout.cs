using System.Collections.Immutable;
using KpiAnalytics.Ingest.Codes;
using static KpiAnalytics.Ingest.Layouts.Columns;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>
/// The canonical layout, file by file, as the contract writes it down (a name ending in <c>*</c> is required), with the
/// additions of docs/deviations.md. Files stand in the order they are read: a parent before what belongs to it.
/// </summary>
internal static class CanonicalLayout
{
    /// <summary>What the extract says of itself; the one file that is not a table.</summary>
    public const string MetadataFile = "extract.json";

    /// <summary>Figures services keyed into their quarterly returns: the one file of an extract that can be used alone.</summary>
    public const string ReturnsFile = "kpi_templates.csv";

    public static readonly ImmutableArray<FileLayout> Extract =
    [
        new("children.csv")
        {
            IsRequired = true,
            Columns =
            [
                Id("ypid*"), Service("yotoucode*"), Date("dateOfBirth*"), Id("originatingYOTPersonID"), Id("currentYOTID"),
                Id("pncnumber"), Code("sex"), Text("gender"), Code("ethnicity", CodeTable.Ethnicity), YesNo("deleted"),
            ],
            Key = ["ypid"],
        },
        new("offences.csv")
        {
            IsRequired = true,
            Columns =
            [
                Id("ypid*"), Id("offenceID*"), Date("offenceDate*"), Code("yjboffenceCategory*"), Gravity("yjbseriousnessScore"),
                Text("cjscode"), Text("offenceDescription"), Date("arrestDate"), Whole("ageAtArrestOrOffence"),
                Whole("ageOnFirstHearing"), Id("programmeBreachID"), YesNo("knifeRelatedOffence"),
            ],
            Key = ["ypid", "offenceID"],
            Parents = [ParentLink.Child],
        },
        new("outcomes.csv")
        {
            IsRequired = true,
            Columns =
            [
                Id("ypid*"), Id("offenceID*"), Date("outcomeDate*"), Code("legalOutcome*"), Code("legalOutcomeGroup"),
                Text("cmslegalOutcome"), Date("outcomeEndDate"), Text("mainOrOther"), Code("residenceOnLegalOutcomeDate"),
                Text("outcomeAppealStatus"), Id("sentencingOccasionID"), Code("courtType"), Service("yotoucode"),
            ],
            Key = ["ypid", "offenceID", "outcomeDate", "legalOutcome"],
            Parents = [ParentLink.Offence],
        },
        new("programmes.csv")
        {
            Columns =
            [
                Id("ypid*"), Id("interventionProgrammeID*"), Date("startDate*"), Date("endDate"), Code("disposalType"),
                Text("cmsdisposalType"), YesNo("kpi6SuccessfullyCompleted"), YesNo("isStatutorySchoolAgeAtProgrammeStart"),
                YesNo("isStatutorySchoolAgeAtProgrammeEnd"), Number("etehoursOnProgrammeStart"), Number("etehoursOnProgrammeEnd"),
                YesNo("identifiedVictim"), Text("team"), Text("area"),
                // Ours.
                Code("conclusion", CodeTable.Conclusion), Text("eteScenario"),
            ],
            Key = ["ypid", "interventionProgrammeID"],
            Parents = [ParentLink.Child],
        },
        new("custody_releases.csv")
        {
            Columns = [Id("ypid*"), Date("releaseDate*"), Id("offenceID")],
            Parents = [ParentLink.Child, ParentLink.Offence],
        },
        new("programme_offences.csv")
        {
            Columns = [Id("ypid*"), Id("interventionProgrammeID*"), Id("offenceID*")],
            Parents = [ParentLink.Programme, ParentLink.Offence],
        },
        new("residences.csv")
        {
            Columns =
            [
                Id("ypid*"), Date("date*"), Date("kpi1EndDate"), Text("kpi1AccommodationType"),
                Code("kpi1AccommodationSuitability", CodeTable.List("suitability")),
            ],
            Parents = [ParentLink.Child],
        },
        new("ete_statuses.csv")
        {
            Columns =
            [
                Id("ypid*"), Date("startDate*"), Date("endDate"), Text("provisionType"), Code("suitability"),
                Number("hoursOffered"), Number("hours"),
            ],
            Parents = [ParentLink.Child],
        },
        new("sendaln.csv")
        {
            Columns =
            [
                Id("ypid*"), YesNo("kpi3IdentifiedSENDALN"), YesNo("kpi3SENDFormalPlan"),
                Date("kpi3SENDStartDate"), Date("kpi3SENDEndDate"),
            ],
            Parents = [ParentLink.Child],
        },
        new("health.csv")
        {
            Columns =
            [
                Id("ypid*"), Code("need*"), Date("dateScreened"), Date("dateReferred"), Date("dateOffered"),
                Date("dateAttendedStart"), Date("dateAttendedEnd"), Code("interventionType"),
            ],
            Parents = [ParentLink.Child],
        },
        new("care_statuses.csv")
        {
            Columns = [Id("ypid*"), Code("status*", CodeTable.List("status (care_statuses)")), Date("startDate*"), Date("endDate")],
            Parents = [ParentLink.Child],
        },
        new("victims.csv")
        {
            Columns =
            [
                Id("victimID*"), Id("ypid*"), Id("offenceID*"), Id("victimInterventionID"), Text("victimType"),
                YesNo("consentYJSContact"), Date("yjscontactDate"), YesNo("engagedRJ"), Date("engagedRJStart"), YesNo("viewPrior"),
                YesNo("progressRequest"), YesNo("progressProvided"), YesNo("additionalSupportRequest"), YesNo("additionalSupportProvided"),
            ],
            Parents = [ParentLink.Offence],
        },
        new("hearings.csv")
        {
            Columns = [Id("ypid*"), Id("hearingID*"), Date("hearingDate*"), Id("offenceID"), Code("courtType"), Code("remandDecision")],
            Parents = [ParentLink.Child, ParentLink.Offence],
        },
        new("remand_placements.csv")
        {
            Columns = [Id("ypid*"), Id("episodeID*"), KnownCode("establishmentType*"), Date("startDate*"), Date("endDate")],
            Parents = [ParentLink.Child],
        },
        new("board_meetings.csv")
        {
            Columns = [Service("yotoucode*"), Date("meetingDate*"), KnownCode("sector*"), YesNo("senior*")],
            RowsMayRepeat = true,
        },
        // Ours.
        new(ReturnsFile)
        {
            Columns =
            [
                Service("yotoucode*"), QuarterStart("quarterStartDate*"), Text("measure*"), Text("breakdown"), Text("category"),
                Whole("numerator*"), Whole("denominator"),
            ],
        },
    ];

    public static readonly ImmutableArray<FileLayout> Reference =
    [
        new("services.csv")
        {
            IsRequired = true,
            Columns =
            [
                Id("yotoucode*"), Text("name*"), Text("region*"), Text("country*"), Text("policeForce"),
                Date("validFrom"), Date("validTo"),
            ],
        },
        new("families.csv")
        {
            Columns = [Service("yotoucode*"), Service("memberYotoucode*"), Date("validFrom"), Date("validTo")],
        },
        new("population.csv")
        {
            Columns =
            [
                Service("yotoucode*"), Whole("year*"), Whole("age*"), Whole("count*"), Code("sex"),
                Code("ethnicity", CodeTable.Ethnicity),
            ],
        },
        new("published.csv")
        {
            Columns =
            [
                Text("measure*"), KnownCode("areaType*", CodeTable.AreaType), Text("area*"), Date("periodStart*"), Date("periodEnd*"),
                Number("numerator"), Number("denominator"), Number("reoffences"), Number("value"), Text("source*"), Date("releaseDate*"),
            ],
        },
        new("remand_prices.csv")
        {
            Columns = [KnownCode("establishmentType*"), Date("validFrom*"), Number("pricePerNight*")],
        },
        new("targets.csv")
        {
            Columns =
            [
                Text("measure*"), Service("yotoucode"), Number("target"), Number("tolerance"),
                Code("betterToBe", CodeTable.BetterToBe), Date("validFrom"), Date("validTo"),
            ],
        },
        // Ours.
        new("school_holidays.csv")
        {
            Columns = [Service("yotoucode"), Date("firstDate*"), Date("lastDate*")],
        },
    ];

    /// <summary>The layout of a file.</summary>
    /// <exception cref="ArgumentException">The layout has no such file.</exception>
    public static FileLayout Find(string file) =>
        Extract.Concat(Reference).FirstOrDefault(layout => layout.Name == file)
        ?? throw new ArgumentException($"The layout has no file {file}.", nameof(file));

    /// <summary>Rows of other files belong to this file's rows.</summary>
    public static bool IsParent(FileLayout layout) =>
        Extract.Any(file => file.Parents.Any(parent => parent.File == layout.Name));
}
