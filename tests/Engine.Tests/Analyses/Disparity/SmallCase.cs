using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Analyses.Disparity;

/// <summary>Five children whose sheets and stages can be counted on one hand.</summary>
internal static class SmallCase
{
    public static CaseBook Book() => new CaseBook()
        .Residents(Ethnicity.Asian, 50).Residents(Ethnicity.Black, 100).Residents(Ethnicity.Mixed, 80).Residents(Ethnicity.Other, 20).Residents(Ethnicity.White, 1_000)

        // Two offences, one order on one day: one outcome, two offences. Entered in the year before.
        .Child("A", Ethnicity.White)
        .Offence("A1", "2022-05-01", OffenceCategory.ViolenceAgainstThePerson, 3).Outcome("2022-07-01", "REFERRAL_ORDER")
        .Offence("A2", "2022-05-01", OffenceCategory.TheftAndHandling, 2).Outcome("2022-07-01", "REFERRAL_ORDER")
        .Offence("A3", "2022-01-01", OffenceCategory.TheftAndHandling, 2).Outcome("2022-03-31", "YOUTH_CAUTION")

        // Two orders on one day; the older offence is from before the toolkit begins.
        .Child("B", Ethnicity.Black).Care(CareStatusKind.ChildInNeed, "2021-01-01").Care(CareStatusKind.ChildLookedAfter, "2022-09-01", "2022-09-01")
        .Offence("B1", "2022-06-01", OffenceCategory.Robbery, 6).Outcome("2022-09-01", "YOUTH_REHABILITATION_ORDER")
        .Offence("B2", "2020-03-31", OffenceCategory.Drugs, 5).Outcome("2022-09-01", "DETENTION_AND_TRAINING_ORDER")

        .Child("C", Ethnicity.Mixed, Sex.Female)
        .Offence("C1", "2022-12-01", OffenceCategory.TheftAndHandling, 0).Outcome("2023-01-05", "YOUTH_CAUTION")

        // Lived elsewhere; was 18 at the first hearing: neither counts.
        .Child("D", Ethnicity.NotKnown)
        .Offence("D1", "2022-04-10", OffenceCategory.ViolenceAgainstThePerson, 4).Outcome("2022-05-10", "REFERRAL_ORDER", elsewhere: true)
        .Child("E", Ethnicity.White, Sex.Female)
        .Offence("E1", "2022-04-10", OffenceCategory.ViolenceAgainstThePerson, 4, ageOnFirstHearing: 18).Outcome("2022-05-10", "REFERRAL_ORDER");
}
