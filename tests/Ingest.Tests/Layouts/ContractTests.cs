using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Tests.Layouts;

/// <summary>The layout against the contract's own tables: what differs is an addition of ours, named here and in docs/deviations.md.</summary>
[TestFixture]
internal sealed class ContractTests
{
    /// <summary>Every table of the contract; a name ending in <c>*</c> is required.</summary>
    private static readonly Dictionary<string, string> Contract = new()
    {
        ["children.csv"] = "ypid* yotoucode* dateOfBirth* originatingYOTPersonID currentYOTID pncnumber sex gender ethnicity deleted",
        ["offences.csv"] =
            "ypid* offenceID* offenceDate* yjboffenceCategory* yjbseriousnessScore cjscode offenceDescription arrestDate "
            + "ageAtArrestOrOffence ageOnFirstHearing programmeBreachID knifeRelatedOffence",
        ["outcomes.csv"] =
            "ypid* offenceID* outcomeDate* legalOutcome* legalOutcomeGroup cmslegalOutcome outcomeEndDate mainOrOther "
            + "residenceOnLegalOutcomeDate outcomeAppealStatus sentencingOccasionID courtType yotoucode",
        ["custody_releases.csv"] = "ypid* releaseDate* offenceID",
        ["programmes.csv"] =
            "ypid* interventionProgrammeID* startDate* endDate disposalType cmsdisposalType kpi6SuccessfullyCompleted "
            + "isStatutorySchoolAgeAtProgrammeStart isStatutorySchoolAgeAtProgrammeEnd etehoursOnProgrammeStart "
            + "etehoursOnProgrammeEnd identifiedVictim team area",
        ["programme_offences.csv"] = "ypid* interventionProgrammeID* offenceID*",
        ["residences.csv"] = "ypid* date* kpi1EndDate kpi1AccommodationType kpi1AccommodationSuitability",
        ["ete_statuses.csv"] = "ypid* startDate* endDate provisionType suitability hoursOffered hours",
        ["sendaln.csv"] = "ypid* kpi3IdentifiedSENDALN kpi3SENDFormalPlan kpi3SENDStartDate kpi3SENDEndDate",
        ["health.csv"] = "ypid* need* dateScreened dateReferred dateOffered dateAttendedStart dateAttendedEnd interventionType",
        ["care_statuses.csv"] = "ypid* status* startDate* endDate",
        ["victims.csv"] =
            "victimID* ypid* offenceID* victimInterventionID victimType consentYJSContact yjscontactDate engagedRJ "
            + "engagedRJStart viewPrior progressRequest progressProvided additionalSupportRequest additionalSupportProvided",
        ["hearings.csv"] = "ypid* hearingID* hearingDate* offenceID courtType remandDecision",
        ["remand_placements.csv"] = "ypid* episodeID* establishmentType* startDate* endDate",
        ["board_meetings.csv"] = "yotoucode* meetingDate* sector* senior*",
        ["services.csv"] = "yotoucode* name* region* country* policeForce validFrom validTo",
        ["families.csv"] = "yotoucode* memberYotoucode* validFrom validTo",
        ["population.csv"] = "yotoucode* year* age* count* sex ethnicity",
        ["published.csv"] = "measure* areaType* area* periodStart* periodEnd* numerator denominator reoffences value source* releaseDate*",
        ["remand_prices.csv"] = "establishmentType* validFrom* pricePerNight*",
        ["targets.csv"] = "measure* yotoucode target tolerance betterToBe validFrom validTo",
    };

    private static readonly Dictionary<string, string> Additions = new()
    {
        ["programmes.csv"] = "conclusion eteScenario",
        ["kpi_templates.csv"] = "yotoucode* quarterStartDate* measure* breakdown category numerator* denominator",
        ["school_holidays.csv"] = "yotoucode firstDate* lastDate*",
    };

    private static IEnumerable<FileLayout> Files => CanonicalLayout.Extract.Concat(CanonicalLayout.Reference);

    [Test]
    public void Every_file_has_the_contracts_columns_and_our_additions_and_no_others()
    {
        Assert.That(Files.Select(file => file.Name), Is.EquivalentTo(Contract.Keys.Union(Additions.Keys)));
        foreach (FileLayout file in Files)
        {
            string expected = $"{Contract.GetValueOrDefault(file.Name)} {Additions.GetValueOrDefault(file.Name)}".Trim();
            IEnumerable<string> columns = file.Columns.Select(column => column.Name + (column.IsRequired ? "*" : ""));

            Assert.That(columns, Is.EquivalentTo(expected.Split(' ')), file.Name);
        }
    }

    [Test]
    public void Only_the_contracts_four_files_have_a_key()
    {
        Assert.That(Files.Where(file => file.Key.Length > 0).Select(file => file.Name), Is.EqualTo(
            ["children.csv", "offences.csv", "outcomes.csv", "programmes.csv"]));
    }

    [Test]
    public void Our_additions_to_a_file_of_the_contract_are_optional()
    {
        IEnumerable<string> added = Additions.Where(file => Contract.ContainsKey(file.Key)).SelectMany(file => file.Value.Split(' '));

        Assert.That(added, Is.Not.Empty.And.None.EndsWith("*"));
        Assert.That(Files.Where(file => !Contract.ContainsKey(file.Name)).Select(file => file.IsRequired), Has.All.False);
    }
}
