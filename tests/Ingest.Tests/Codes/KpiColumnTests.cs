using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Codes;

namespace KpiAnalytics.Ingest.Tests.Codes;

/// <summary>Accommodation and provision types by the KPI column they fall into, line by line as spec 2.5 lists them.</summary>
[TestFixture]
internal sealed class KpiColumnTests
{
    private static readonly (AccommodationType Column, string[] Codes)[] Accommodation =
    [
        (AccommodationType.LivingWithParents, ["LIVING_WITH_PARENT_S", "AT_HOME"]),
        (AccommodationType.LivingWithFamily, ["LIVING_WITH_FAMILY_NOT_PARENTS"]),
        (AccommodationType.LivingWithFriends, ["LIVING_WITH_FRIENDS"]),
        (AccommodationType.FosterCare, ["FOSTER_CARE_LA", "FOSTER_CARE_PRIVATE"]),
        (AccommodationType.ResidentialUnit, ["RESIDENTIAL_UNIT_LA", "RESIDENTIAL_UNIT_PRIVATE", "RESIDENTIAL_UNIT_SECURE"]),
        (AccommodationType.SupportedAccommodation, ["SUPPORTED_ACCOMMODATION_SUPPORTED_LODGINGS"]),
        (AccommodationType.IndependentLiving, ["INDEPENDENT_LIVING"]),
        (AccommodationType.Temporary, ["TEMPORARY_ACCOMMODATION", "BAIL_HOSTEL"]),
        (AccommodationType.Other, ["OTHER", "HOSPITAL", "TRAVELLER_SITE"]),
        (AccommodationType.SecureTrainingCentre, ["STC"]),
        (AccommodationType.SecureChildrensHome, ["SCH"]),
        (AccommodationType.YoungOffenderInstitution, ["YOI"]),
    ];

    private static readonly (EteProvision Column, string[] Codes)[] Provision =
    [
        (EteProvision.School, ["SCHOOL_FULL_TIME", "SCHOOL_PART_TIME", "MAINSTREAM_SCHOOL"]),
        (EteProvision.PupilReferralUnit,
            ["PUPIL_REFERRAL_UNIT", "ALTERNATIVE_PROVISION_PRU_FULL_TIME", "ALTERNATIVE_PROVISION_PRU_PART_TIME"]),
        (EteProvision.AlternativeProvision,
        [
            "ALTERNATIVE_PROVISION", "ALTERNATIVE_PROVISION_OTHER_FULL_TIME", "ALTERNATIVE_PROVISION_OTHER_PART_TIME",
            "ALTERNATIVE_PROVISION_ABOVE_SCHOOL_AGE",
        ]),
        (EteProvision.ElectivelyHomeEducated, ["ELECTIVELY_HOME_EDUCATED"]),
        (EteProvision.ReEngagementProgramme, ["EDUCATION_RE_ENGAGEMENT_PROGRAMME"]),
        (EteProvision.College, ["COLLEGE"]),
        (EteProvision.University, ["UNIVERSITY"]),
        (EteProvision.Traineeship, ["TRAINEESHIP"]),
        (EteProvision.Apprenticeship, ["TRAINING_COURSE_APPRENTICESHIP"]),
        (EteProvision.SupportedInternship, ["SUPPORTED_INTERNSHIP"]),
        (EteProvision.MentoringCircle, ["MENTORING_CIRCLE"]),
        (EteProvision.VoluntaryWork, ["VOLUNTARY_WORK"]),
        (EteProvision.Employment, ["FULL_TIME_EMPLOYMENT", "PART_TIME_EMPLOYMENT", "EMPLOYMENT"]),
        (EteProvision.SelfEmployment, ["SELF_EMPLOYMENT"]),
        (EteProvision.Other, ["OTHER"]),
        (EteProvision.None, ["NONE"]),
    ];

    [Test]
    public void Every_accommodation_falls_into_its_column_and_every_column_has_one()
    {
        foreach ((AccommodationType column, string[] codes) in Accommodation)
        {
            Assert.That(codes.Select(AccommodationTypes.Find), Is.All.EqualTo(column));
        }

        Assert.That(AccommodationTypes.Codes, Is.EquivalentTo(Accommodation.SelectMany(column => column.Codes)));
        Assert.That(
            Accommodation.Select(column => column.Column),
            Is.EquivalentTo(Enum.GetValues<AccommodationType>().Except([AccommodationType.NotKnown])));
    }

    [Test]
    public void Every_provision_falls_into_its_column_and_every_column_has_one()
    {
        foreach ((EteProvision column, string[] codes) in Provision)
        {
            Assert.That(codes.Select(EteProvisions.Find), Is.All.EqualTo(column));
        }

        Assert.That(EteProvisions.Codes, Is.EquivalentTo(Provision.SelectMany(column => column.Codes)));
        Assert.That(
            Provision.Select(column => column.Column), Is.EquivalentTo(Enum.GetValues<EteProvision>().Except([EteProvision.NotKnown])));
    }

    [TestCase("at_home", AccommodationType.LivingWithParents)]
    [TestCase("", AccommodationType.NotKnown)]
    [TestCase("AT HOME", AccommodationType.NotKnown)]
    public void Case_is_no_difference_and_other_texts_are_not_known(string text, AccommodationType column) =>
        Assert.That(AccommodationTypes.Find(text), Is.EqualTo(column));
}
