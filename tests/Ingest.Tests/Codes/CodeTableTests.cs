using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Codes;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Records;

namespace KpiAnalytics.Ingest.Tests.Codes;

/// <summary>Walks codes.csv against the words of the domain: neither may hold what the other lacks.</summary>
[TestFixture]
internal sealed class CodeTableTests
{
    private static IEnumerable<CodeEntry> LegalOutcomes => CodeTable.EntriesOf("legalOutcome");

    [Test]
    public void Every_list_serves_a_column_or_is_read_by_name()
    {
        IEnumerable<string> ofColumns = CanonicalLayout.Extract.Concat(CanonicalLayout.Reference)
            .SelectMany(file => file.Columns).Where(column => column.Codes is not null).Select(column => column.Codes!.Name);
        string[] readByName = ["cmslegalOutcome", "outcomeAppealStatus", "ethnicity (label read)"];
        string[] notInTheTable = ["areaType", "betterToBe", "conclusion"];

        Assert.That(CodeTable.Names.Concat(notInTheTable), Is.EquivalentTo(ofColumns.Concat(readByName).Distinct()));
    }

    [Test]
    public void Offence_categories_are_the_dimensions_and_the_enums()
    {
        string[] codes = [.. CodeTable.EntriesOf("yjboffenceCategory").Select(entry => entry.Code)];

        Assert.That(codes, Is.EquivalentTo(Dimensions.OffenceCategory.Categories.Select(category => category.Code)));
        foreach (string code in codes)
        {
            Assert.That(DomainCodes.OffenceCategoryOf(code).ToString(), Is.EqualTo(PascalCase(code)));
        }
    }

    [Test]
    public void Ethnic_groups_are_the_dimensions_and_the_enums()
    {
        string[] codes = [.. CodeTable.EntriesOf("ethnicity").Select(entry => entry.Code)];

        Assert.That(codes, Is.EquivalentTo(Dimensions.Ethnicity.Categories.Select(category => category.Code)));
        foreach (string code in codes)
        {
            Assert.That(DomainCodes.EthnicityOf(code).ToString(), Is.EqualTo(PascalCase(code)));
        }
    }

    [Test]
    public void Every_ethnic_label_means_the_group_that_bears_it()
    {
        foreach (CodeEntry label in CodeTable.EntriesOf("ethnicity (label read)"))
        {
            Assert.That(CodeTable.Ethnicity.Resolve(label.Code), Is.EqualTo(label.Means));
        }

        foreach (CodeEntry group in CodeTable.EntriesOf("ethnicity"))
        {
            Assert.That(CodeTable.Ethnicity.Resolve(group.Code), Is.EqualTo(group.Code));
            Assert.That(CodeTable.Ethnicity.Resolve(group.Means.ToUpperInvariant()), Is.EqualTo(group.Code));
        }
    }

    [Test]
    public void Every_word_for_sex_means_a_category()
    {
        IEnumerable<(string, Sex)> read = CodeTable.EntriesOf("sex").Where(entry => entry.Code.Length > 0)
            .Select(entry => (entry.Code, DomainCodes.SexOf(CodeTable.List("sex").Resolve(entry.Code)!)));

        Assert.That(read, Is.EqualTo([("1", Sex.Male), ("2", Sex.Female), ("MALE", Sex.Male), ("FEMALE", Sex.Female)]));
        Assert.That(CodeTable.EntriesOf("sex").Select(entry => entry.Means).Distinct(), Is.SubsetOf(Dimensions.Sex.Categories.Select(sex => sex.Code)));
    }

    [Test]
    public void Courts_are_the_enums()
    {
        IEnumerable<CourtType> read = CodeTable.EntriesOf("courtType").Select(entry => DomainCodes.CourtTypeOf(entry.Code));

        Assert.That(read, Is.EquivalentTo(Enum.GetValues<CourtType>().Except([CourtType.Unknown])));
    }

    [TestCase("need", typeof(HealthNeed))]
    [TestCase("interventionType", typeof(InterventionType))]
    [TestCase("status (care_statuses)", typeof(CareStatusKind))]
    [TestCase("remandDecision", typeof(RemandDecision))]
    [TestCase("establishmentType", typeof(EstablishmentType))]
    [TestCase("sector", typeof(Sector))]
    public void Every_code_of_a_list_is_one_member_of_its_enum_and_every_member_but_not_known_has_one(string list, Type members)
    {
        IEnumerable<string> read = CodeTable.EntriesOf(list).Select(entry => Read(list, entry.Code));

        Assert.That(read, Is.EquivalentTo(Enum.GetNames(members).Except(["NotKnown"])));
        Assert.That(Read(list, ""), Is.EqualTo("NotKnown"));
    }

    [TestCase("GETTING_ADDITIONAL_HELP", InterventionType.GettingAdditionalHelp)]
    [TestCase("SPECIALIST_SUBSTANCE_MISUSE_TREATMENT", InterventionType.SpecialistTreatment)]
    [TestCase("NO_INTERVENTION", InterventionType.NoIntervention)]
    public void Interventions_are_those_their_code_says(string code, InterventionType expected) =>
        Assert.That(DomainCodes.InterventionTypeOf(code), Is.EqualTo(expected));

    [TestCase("YOI", EstablishmentType.YoungOffenderInstitution)]
    [TestCase("STC", EstablishmentType.SecureTrainingCentre)]
    [TestCase("SCH", EstablishmentType.SecureChildrensHome)]
    [TestCase("SECURE_SCHOOL", EstablishmentType.SecureSchool)]
    public void Establishments_are_those_their_abbreviation_says(string code, EstablishmentType expected) =>
        Assert.That(DomainCodes.EstablishmentTypeOf(code), Is.EqualTo(expected));

    [Test]
    public void Words_that_are_their_enum_members_name_mean_that_member()
    {
        foreach (string list in new[] { "need", "status (care_statuses)", "remandDecision", "sector" })
        {
            foreach (CodeEntry entry in CodeTable.EntriesOf(list))
            {
                Assert.That(Read(list, entry.Code), Is.EqualTo(PascalCase(entry.Code)), list);
            }
        }
    }

    [TestCase("", "", Suitability.NotStated)]
    [TestCase("SUITABLE", "SUITABLE", Suitability.Suitable)]
    [TestCase("UNSUITABLE", "UNSUITABLE", Suitability.Unsuitable)]
    [TestCase("UNKNOWN", "UNKNOWN", Suitability.Unknown)]
    [TestCase("QUITE", "", Suitability.Unknown)]
    public void A_suitability_nobody_knows_was_stated_all_the_same(string text, string code, Suitability expected) =>
        Assert.That(DomainCodes.SuitabilityOf(text, code), Is.EqualTo(expected));

    [Test]
    public void Every_disposal_type_is_its_own_line()
    {
        foreach (CodeEntry entry in CodeTable.EntriesOf("disposalType"))
        {
            ProgrammeDisposal disposal = ProgrammeDisposals.Find(entry.Code);

            Assert.That(disposal.Code, Is.EqualTo(entry.Code));
            Assert.That(disposal.OrderType, Is.Not.EqualTo(OrderType.None), entry.Code);
            Assert.That(disposal.CountsInKpis, Is.EqualTo(entry.Code != "DTO_CUSTODY"), entry.Code);
            Assert.That(disposal.IsLicence, Is.EqualTo(entry.Code == "DTO_LICENCE"), entry.Code);
        }
    }

    [Test]
    public void A_disposal_type_that_is_a_legal_outcome_has_the_outcomes_order_type()
    {
        foreach (CodeEntry entry in LegalOutcomes.Where(entry => entry.OrderType.Length > 0))
        {
            Assert.That(
                ProgrammeDisposals.Find(entry.Code).OrderType, Is.EqualTo(OutcomeCodes.Resolve("", entry.Code, "").OrderType), entry.Code);
        }
    }

    [TestCase("")]
    [TestCase("FINE")]
    public void A_disposal_type_that_is_none_does_not_count(string code) =>
        Assert.That(ProgrammeDisposals.Find(code), Is.EqualTo(new ProgrammeDisposal("", OrderType.None, CountsInKpis: false)));

    [Test]
    public void Groups_are_the_tiers_and_the_dimension()
    {
        OutcomeTier[] read = [.. CodeTable.EntriesOf("legalOutcomeGroup").Select(entry => OutcomeCodes.TierOf(entry.Code))];

        Assert.That(read.Distinct(), Is.EquivalentTo(Enum.GetValues<OutcomeTier>().Except([OutcomeTier.NotKnown])));
        foreach (OutcomeTier tier in read.Where(tier => tier != OutcomeTier.Diversion))
        {
            string code = Dimensions.OutcomeTier.Categories[(int)tier].Code;
            Assert.That(OutcomeCodes.TierOf(code), Is.EqualTo(tier));
        }
    }

    [Test]
    public void Every_legal_outcome_resolves_to_its_own_line()
    {
        foreach (CodeEntry entry in LegalOutcomes.Where(entry => entry.Group.Length > 0))
        {
            Disposal disposal = OutcomeCodes.Resolve("", entry.Code, "");

            Assert.That(disposal.Code, Is.EqualTo(entry.Code));
            Assert.That(disposal.Tier, Is.EqualTo(OutcomeCodes.TierOf(entry.Group)), entry.Code);
            Assert.That(disposal.Seriousness, Is.EqualTo(entry.Seriousness), entry.Code);
            Assert.That(disposal.OrderType == OrderType.None, Is.EqualTo(entry.OrderType.Length == 0), entry.Code);
            Assert.That(disposal.OrderType != OrderType.None, Is.EqualTo(entry.CountsInKpi == "YES"), entry.Code);
        }
    }

    [Test]
    public void Only_other_and_not_known_say_nothing()
    {
        Assert.That(LegalOutcomes.Where(entry => entry.Group.Length == 0).Select(entry => entry.Code), Is.EqualTo(["OTHER", "NOT_KNOWN"]));
    }

    [Test]
    public void Ranks_of_seriousness_are_one_to_thirty_without_a_gap()
    {
        Assert.That(LegalOutcomes.Select(entry => entry.Seriousness).OfType<byte>().Select(rank => (int)rank), Is.EqualTo(Enumerable.Range(1, 30)));
    }

    [Test]
    public void Every_case_system_text_means_a_legal_outcome()
    {
        foreach (CodeEntry entry in CodeTable.EntriesOf("cmslegalOutcome"))
        {
            Assert.That(OutcomeCodes.Resolve(entry.Code, "OTHER", "").Code, Is.EqualTo(entry.Means));
        }
    }

    private static string Read(string list, string code) => list switch
    {
        "need" => DomainCodes.HealthNeedOf(code).ToString(),
        "interventionType" => DomainCodes.InterventionTypeOf(code).ToString(),
        "status (care_statuses)" => DomainCodes.CareStatusKindOf(code).ToString(),
        "remandDecision" => DomainCodes.RemandDecisionOf(code).ToString(),
        "establishmentType" => DomainCodes.EstablishmentTypeOf(code).ToString(),
        "sector" => DomainCodes.SectorOf(code).ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, "No such list."),
    };

    private static string PascalCase(string code) =>
        string.Concat(code.Split('_').Select(word => word[..1] + word[1..].ToLowerInvariant()));
}
